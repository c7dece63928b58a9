namespace MuseumGuide.Importing;

/// <summary>What an import is doing.</summary>
public enum ImportStage
{
    /// <summary>Reading, describing and storing the works.</summary>
    Works,

    /// <summary>Making the collection searchable.</summary>
    Index,
}
