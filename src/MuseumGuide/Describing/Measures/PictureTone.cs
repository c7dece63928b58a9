namespace MuseumGuide.Describing.Measures;

/// <summary>How light and dark are spread over a whole picture.</summary>
public enum PictureTone
{
    /// <summary>Nearly all of it is dark.</summary>
    Dark,

    /// <summary>Nearly all of it is light.</summary>
    Light,

    /// <summary>Very light and very dark parts, much of each.</summary>
    Contrasting,

    /// <summary>All of one lightness.</summary>
    Even,
}
