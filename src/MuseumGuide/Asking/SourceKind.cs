namespace MuseumGuide.Asking;

/// <summary>What an answer rests on.</summary>
public enum SourceKind
{
    /// <summary>A field of the museum's record.</summary>
    Record,

    /// <summary>A passage of the museum's texts.</summary>
    Text,

    /// <summary>What is measured or seen in the picture.</summary>
    Seen,

    /// <summary>A model's general knowledge, not the museum's.</summary>
    General,
}
