namespace MuseumGuide.Photos;

/// <summary>The picture formats that are read.</summary>
public enum ImageFormat
{
    /// <summary>JPEG, baseline or progressive.</summary>
    Jpeg,

    /// <summary>PNG, one frame.</summary>
    Png,

    /// <summary>WebP, one frame.</summary>
    WebP,
}
