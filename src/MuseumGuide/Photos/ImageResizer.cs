namespace MuseumGuide.Photos;

/// <summary>Makes pictures smaller by averaging the area that each new pixel covers, which leaves no moiré.</summary>
public static class ImageResizer
{
    /// <summary>Shrinks a picture until its longest side fits; never enlarges.</summary>
    /// <param name="longestSide">Pixels, at least 1.</param>
    /// <returns>The picture itself where it fits already.</returns>
    public static RgbImage Shrink(RgbImage picture, int longestSide)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var (width, height) = Fit(picture.Width, picture.Height, longestSide);
        return Shrink(picture, width, height);
    }

    /// <summary>Shrinks a picture to an exact size, which may change its proportions.</summary>
    /// <returns>The picture itself where it has that size already.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The new size is larger on either side, or less than 1.</exception>
    public static RgbImage Shrink(RgbImage picture, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, picture.Width);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(height, picture.Height);
        if (width == picture.Width && height == picture.Height)
            return picture;

        var pixels = GC.AllocateUninitializedArray<byte>(width * height * 3);
        AreaAverage.Shrink(picture.Pixels, picture.Width, picture.Height, pixels, width, height, channels: 3);
        return new RgbImage(width, height, pixels);
    }

    /// <summary>The size of a picture once its longest side fits; never larger than it is.</summary>
    public static (int Width, int Height) Fit(int width, int height, int longestSide)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(longestSide);
        var longest = Math.Max(width, height);
        return longest <= longestSide ? (width, height) : (Side(width), Side(height));

        int Side(int side) => Math.Max(1, (int)(((long)side * longestSide * 2 + longest) / (longest * 2L)));
    }
}
