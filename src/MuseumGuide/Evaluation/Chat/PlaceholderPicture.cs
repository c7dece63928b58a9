using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using MuseumGuide.Photos;

namespace MuseumGuide.Evaluation.Chat;

/// <summary>Draws a picture for a work that has none: gray blocks, other ones for each work, in the proportion of its
/// printed size. Gray, so that no color is measured that the texts do not name.</summary>
internal static partial class PlaceholderPicture
{
    private const int LongestSide = 160;
    private const int Block = 20;
    private const double GreatestRatio = 3;
    private const int Quality = 85;

    /// <returns>A whole JPEG file, the same for the same work.</returns>
    public static byte[] Draw(string artworkId, string? dimensions)
    {
        var ratio = RatioOf(dimensions);
        var width = (int)(ratio >= 1 ? LongestSide : LongestSide * ratio);
        var height = (int)(ratio >= 1 ? LongestSide / ratio : LongestSide);
        var random = new Random(BinaryPrimitives.ReadInt32LittleEndian(
            SHA256.HashData(Encoding.UTF8.GetBytes(artworkId))));
        var across = ((width - 1) / Block) + 1;
        var blocks = new byte[across * (((height - 1) / Block) + 1)];
        random.NextBytes(blocks);

        var pixels = new byte[width * height * 3];
        for (var i = 0; i < width * height; i++)
        {
            var (y, x) = Math.DivRem(i, width);
            pixels.AsSpan(i * 3, 3).Fill(blocks[((y / Block) * across) + (x / Block)]);
        }

        return JpegEncoder.Encode(new RgbImage(width, height, pixels), Quality);
    }

    // Width over height; museums print the height first.
    private static double RatioOf(string? dimensions)
    {
        var match = HeightByWidth().Match(dimensions ?? "");
        if (!match.Success) return 1;
        var height = double.Parse(match.Groups["height"].ValueSpan, CultureInfo.InvariantCulture);
        var width = double.Parse(match.Groups["width"].ValueSpan, CultureInfo.InvariantCulture);
        return height * width == 0 ? 1 : Math.Clamp(width / height, 1 / GreatestRatio, GreatestRatio);
    }

    [GeneratedRegex(
        @"(?<height>\d+(\.\d+)?)(\s\d+/\d+)?\s*[×x]\s*(?<width>\d+(\.\d+)?)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex HeightByWidth();
}
