namespace MuseumGuide.Photos;

/// <summary>What is wrong with a photo that cannot be judged, so that the visitor can take a better one.</summary>
public enum PhotoDefect
{
    /// <summary>Too little light.</summary>
    TooDark,

    /// <summary>Too much light.</summary>
    TooBright,

    /// <summary>Moved or out of focus.</summary>
    Blurred,

    /// <summary>Shows one even surface.</summary>
    Blank,

    /// <summary>Shows a page of text.</summary>
    Document,

    /// <summary>Shows the screen of a phone or computer.</summary>
    Screenshot,
}
