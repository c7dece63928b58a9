namespace MuseumGuide.Photos;

/// <summary>What a picture file says of itself before it is decoded.</summary>
/// <param name="Format">Decided by the bytes alone, never by a declared content type.</param>
/// <param name="Width">Pixels across as stored, before <paramref name="Orientation"/> is applied.</param>
/// <param name="Height">Pixels down as stored.</param>
/// <param name="Orientation">EXIF orientation, 1 (upright) to 8.</param>
public sealed record ImageHeader(ImageFormat Format, int Width, int Height, int Orientation)
{
    /// <summary>Bytes the decoder must hold at once besides the pixels it hands out, such as all coefficients of a
    /// progressive JPEG; 0 where it works row by row.</summary>
    public long WorkingBytes { get; init; }
}
