namespace MuseumGuide.Describing;

/// <summary>Whose words a sentence is, in falling order of trust.</summary>
public enum SentenceOrigin
{
    /// <summary>The museum wrote it.</summary>
    Curator,

    /// <summary>Built from a field of the museum's record.</summary>
    Record,

    /// <summary>Computed from the reference image.</summary>
    Measured,

    /// <summary>A model wrote it; it may be wrong.</summary>
    Model,

    /// <summary>Translated by a model from what the museum wrote.</summary>
    Translated,
}
