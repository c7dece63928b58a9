namespace MuseumGuide.Photos.Headers;

/// <summary>All that admission weighs of a whole file, found without decoding a pixel.</summary>
/// <param name="Header">Format, size and orientation.</param>
internal sealed record ImageStructure(ImageHeader Header)
{
    /// <summary>Passes over the picture: JPEG scans; 1 elsewhere.</summary>
    public int Scans { get; init; } = 1;

    /// <summary>Pictures shown one after the other.</summary>
    public int Frames { get; init; } = 1;

    /// <summary>Bytes of everything that is not the picture: profiles, EXIF, comments, private segments.</summary>
    public long MetadataBytes { get; init; }

    /// <summary>Pixels that decoding costs as much as; twice the real number where each costs twice.</summary>
    public long PricedPixels { get; init; } = (long)Header.Width * Header.Height;

    /// <summary>Bytes of compressed picture.</summary>
    public long EncodedBytes { get; init; }

    /// <summary>Fewest bytes into which the format can compress that many pixels.</summary>
    public long LeastEncodedBytes { get; init; }
}
