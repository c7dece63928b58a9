namespace MuseumGuide.Photos;

/// <summary>A decoded, upright picture in sRGB: three bytes a pixel, rows from the top, no padding.</summary>
public sealed class RgbImage
{
    /// <exception cref="ArgumentException">The buffer does not hold exactly width × height × 3 bytes.</exception>
    public RgbImage(int width, int height, byte[] pixels)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        ArgumentNullException.ThrowIfNull(pixels);
        if (pixels.Length != width * height * 3)
            throw new ArgumentException($"{width}x{height} pixels need {width * height * 3} bytes.", nameof(pixels));

        Width = width;
        Height = height;
        Pixels = pixels;
    }

    /// <summary>Pixels across.</summary>
    public int Width { get; }

    /// <summary>Pixels down.</summary>
    public int Height { get; }

    /// <summary>Red, green, blue of each pixel; index of red at (x, y) is (y × width + x) × 3.</summary>
    public byte[] Pixels { get; }
}
