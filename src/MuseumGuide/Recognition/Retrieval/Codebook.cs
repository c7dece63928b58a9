using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Turns a descriptor into a visual word and a 64-bit signature within it.</summary>
/// <remarks>A word is a pair of centroids, one for each half of the descriptor: the inverted multi-index of Babenko
/// and Lempitsky (2012), here 128 × 128 words. The signature holds the signs of 64 random projections of what the
/// word leaves over: Hamming embedding, Jégou, Douze and Schmid (2008).</remarks>
internal sealed class Codebook
{
    /// <summary>Centroids of each half.</summary>
    public const int HalfWords = 128;

    /// <summary>Number of words.</summary>
    public const int Words = HalfWords * HalfWords;

    /// <summary>Values of half a descriptor.</summary>
    public const int HalfLength = SiftDescriptor.Length / 2;

    /// <summary>Bits of a signature.</summary>
    public const int SignatureBits = 64;

    private readonly float[] _centroids;
    private readonly float[] _halfSquares = new float[2 * HalfWords];
    private readonly float[] _projectedCentroids = new float[2 * HalfWords * SignatureBits];

    /// <param name="centroids">128 centroids of the first half, then 128 of the second, 64 values each.</param>
    /// <param name="learnedFrom">Works in the collection when it was learned.</param>
    public Codebook(float[] centroids, int learnedFrom)
    {
        if (centroids.Length != 2 * HalfWords * HalfLength)
            throw new ArgumentException("A codebook has 256 centroids of 64 values.", nameof(centroids));

        _centroids = centroids;
        LearnedFrom = learnedFrom;
        Span<float> projected = stackalloc float[SignatureBits];
        for (var i = 0; i < 2 * HalfWords; i++)
        {
            var centroid = Centroid(i);
            _halfSquares[i] = TensorPrimitives.SumOfSquares(centroid) / 2;
            RandomProjection.ProjectHalf(centroid, i / HalfWords, projected);
            projected.CopyTo(_projectedCentroids.AsSpan(i * SignatureBits));
        }
    }

    /// <summary>Works in the collection when it was learned.</summary>
    public int LearnedFrom { get; }

    /// <summary>Encodes the codebook.</summary>
    public byte[] ToBytes() =>
        [.. BitConverter.GetBytes(LearnedFrom), .. MemoryMarshal.AsBytes(_centroids.AsSpan())];

    /// <summary>Decodes a codebook.</summary>
    /// <exception cref="ArgumentException">The bytes are not a codebook.</exception>
    public static Codebook FromBytes(byte[] bytes) => new(
        MemoryMarshal.Cast<byte, float>(bytes.AsSpan(sizeof(int))).ToArray(), BitConverter.ToInt32(bytes));

    /// <summary>Finds a descriptor's nearest words and its signature in each.</summary>
    /// <param name="entries">As many as are wanted, at most 4; receives the nearest words, nearest first.</param>
    public void Assign(ReadOnlySpan<byte> descriptor, Span<WordEntry> entries)
    {
        Span<float> values = stackalloc float[SiftDescriptor.Length];
        Span<float> projected = stackalloc float[SignatureBits];
        for (var i = 0; i < values.Length; i++) values[i] = descriptor[i];
        RandomProjection.Project(values, projected);

        Span<(float Distance, int Word)> first = stackalloc (float, int)[2];
        Span<(float Distance, int Word)> second = stackalloc (float, int)[2];
        NearestTwo(values[..HalfLength], 0, first);
        NearestTwo(values[HalfLength..], HalfWords, second);

        Span<(float Distance, int First, int Second)> pairs =
        [
            (first[0].Distance + second[0].Distance, first[0].Word, second[0].Word),
            (first[0].Distance + second[1].Distance, first[0].Word, second[1].Word),
            (first[1].Distance + second[0].Distance, first[1].Word, second[0].Word),
            (first[1].Distance + second[1].Distance, first[1].Word, second[1].Word),
        ];
        pairs[1..3].Sort((one, other) => one.Distance.CompareTo(other.Distance));
        for (var i = 0; i < entries.Length; i++)
        {
            var (_, one, other) = pairs[i];
            entries[i] = new WordEntry(
                (ushort)((one * HalfWords) + (other - HalfWords)), Signature(projected, one, other));
        }
    }

    private ReadOnlySpan<float> Centroid(int index) => _centroids.AsSpan(index * HalfLength, HalfLength);

    private void NearestTwo(ReadOnlySpan<float> half, int from, Span<(float Distance, int Word)> nearest)
    {
        nearest.Fill((float.MaxValue, from));
        for (var i = from; i < from + HalfWords; i++)
        {
            // Half the squared distance, but for a term that all words share.
            var distance = _halfSquares[i] - TensorPrimitives.Dot(half, Centroid(i));
            if (distance < nearest[0].Distance) (nearest[1], nearest[0]) = (nearest[0], (distance, i));
            else if (distance < nearest[1].Distance) nearest[1] = (distance, i);
        }
    }

    private ulong Signature(ReadOnlySpan<float> projected, int first, int second)
    {
        var one = _projectedCentroids.AsSpan(first * SignatureBits, SignatureBits);
        var other = _projectedCentroids.AsSpan(second * SignatureBits, SignatureBits);
        var signature = 0UL;
        for (var bit = 0; bit < SignatureBits; bit++)
        {
            if (projected[bit] > one[bit] + other[bit]) signature |= 1UL << bit;
        }

        return signature;
    }
}
