namespace MuseumGuide.Catalog;

/// <summary>What the words of a column are about.</summary>
internal enum TextColumnUse
{
    /// <summary>Only what is seen.</summary>
    Seen,

    /// <summary>What is seen and what lies behind it, sentence by sentence.</summary>
    Mixed,

    /// <summary>What lies behind it.</summary>
    Context,

    /// <summary>How it is made.</summary>
    Technique,

    /// <summary>What is written on the work.</summary>
    Inscription,

    /// <summary>What else can be sensed, and from where.</summary>
    Senses,
}
