using MuseumGuide.Photos;

namespace MuseumGuide.Recognition.Hashing;

/// <summary>Computes a picture's perceptual hashes. Pure, safe for many threads.</summary>
public static class PictureHasher
{
    /// <summary>Contrast below which a picture counts as flat: under it JPEG noise decides the bits.</summary>
    internal const double LeastContrast = 3.0;

    private const int Side = 16;

    /// <summary>Hashes a picture of any size.</summary>
    public static PictureHashes Compute(RgbImage picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var shrunk = GrayShrinker.Shrink(
            picture, (LowFrequencies.Side, LowFrequencies.Side), (Side + 1, Side), (Side, Side));
        var bytes = new byte[PictureHashes.Length];
        WritePerceptual(shrunk[0], bytes.AsSpan(0, PictureHashes.HashLength));
        WriteDifference(shrunk[1], bytes.AsSpan(PictureHashes.HashLength, PictureHashes.HashLength));
        WriteAverage(shrunk[2], bytes.AsSpan(2 * PictureHashes.HashLength));
        return new PictureHashes(bytes, StandardDeviation(shrunk[2]));
    }

    private static void WritePerceptual(ReadOnlySpan<byte> gray, Span<byte> hash)
    {
        Span<double> low = stackalloc double[Side * Side];
        LowFrequencies.Transform(gray, low);
        Span<double> sorted = stackalloc double[low.Length];
        low.CopyTo(sorted);
        sorted.Sort();
        var median = (sorted[low.Length / 2 - 1] + sorted[low.Length / 2]) / 2;
        for (var i = 0; i < low.Length; i++)
        {
            if (low[i] > median) Set(hash, i);
        }
    }

    private static void WriteDifference(ReadOnlySpan<byte> gray, Span<byte> hash)
    {
        for (var i = 0; i < Side * Side; i++)
        {
            var left = i / Side * (Side + 1) + i % Side;
            if (gray[left + 1] > gray[left]) Set(hash, i);
        }
    }

    private static void WriteAverage(ReadOnlySpan<byte> gray, Span<byte> hash)
    {
        var sum = 0;
        foreach (var value in gray) sum += value;
        for (var i = 0; i < gray.Length; i++)
        {
            if (gray[i] * gray.Length > sum) Set(hash, i);
        }
    }

    private static void Set(Span<byte> hash, int bit) => hash[bit >> 3] |= (byte)(0x80 >> (bit & 7));

    private static double StandardDeviation(ReadOnlySpan<byte> gray)
    {
        var sum = 0.0;
        var squares = 0.0;
        foreach (var value in gray)
        {
            sum += value;
            squares += value * value;
        }

        var mean = sum / gray.Length;
        return Math.Sqrt(Math.Max(squares / gray.Length - mean * mean, 0));
    }
}
