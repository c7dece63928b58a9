namespace MuseumGuide.Photos;

/// <summary>Tells before decoding what a photo will take of the memory gate.</summary>
public static class DecodePrice
{
    private const int BytesPerDecodedPixel = 4;
    private const int BytesPerShrunkPixel = 4 + 3;

    /// <summary>Prices the decoder's working memory, the pixels it hands out and the shrunk picture.</summary>
    /// <param name="longestSide">As asked of <see cref="PhotoDecoder.DecodeAsync"/>.</param>
    /// <returns>Bytes; for a JPEG, of the fraction of its size that it is decoded at.</returns>
    public static long BytesFor(ImageHeader header, int longestSide)
    {
        var longest = Math.Max(header.Width, header.Height);
        var eighths = header.Format == ImageFormat.Jpeg ? EighthsFor(longest, longestSide) : 8;
        var pixels = (long)header.Width * header.Height;
        var (width, height) = ImageResizer.Fit(header.Width, header.Height, longestSide);
        return header.WorkingBytes + pixels * eighths * eighths / 64 * BytesPerDecodedPixel
            + (long)width * height * BytesPerShrunkPixel;
    }

    /// <summary>The smallest number of eighths of a JPEG's size that still reaches a longest side.</summary>
    internal static int EighthsFor(int longest, int longestSide) =>
        Math.Clamp((int)(((long)longestSide * 8 + longest - 1) / longest), 1, 8);
}
