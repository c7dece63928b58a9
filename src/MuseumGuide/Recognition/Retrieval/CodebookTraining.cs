using System.Numerics.Tensors;
using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Learns a codebook from a collection's own descriptors, by k-means on each half.</summary>
internal static class CodebookTraining
{
    /// <summary>Descriptors that are enough to learn from; more change nothing.</summary>
    public const int MostDescriptors = 40_000;

    private const int Rounds = 10;

    /// <summary>Learns a codebook. The same descriptors in the same order give the same codebook.</summary>
    /// <param name="descriptors">128 bytes each.</param>
    /// <param name="works">Works in the collection.</param>
    public static Codebook Learn(ReadOnlyMemory<byte> descriptors, int works)
    {
        var centroids = new float[2 * Codebook.HalfWords * Codebook.HalfLength];
        Parallel.For(0, 2, half => LearnHalf(
            Half(descriptors.Span, half),
            centroids.AsSpan(half * Codebook.HalfWords * Codebook.HalfLength,
                Codebook.HalfWords * Codebook.HalfLength)));
        return new Codebook(centroids, works);
    }

    private static float[] Half(ReadOnlySpan<byte> descriptors, int half)
    {
        var count = descriptors.Length / SiftDescriptor.Length;
        var values = new float[count * Codebook.HalfLength];
        for (var i = 0; i < count; i++)
        {
            var from = (i * SiftDescriptor.Length) + (half * Codebook.HalfLength);
            for (var j = 0; j < Codebook.HalfLength; j++)
                values[(i * Codebook.HalfLength) + j] = descriptors[from + j];
        }

        return values;
    }

    private static void LearnHalf(float[] values, Span<float> centroids)
    {
        var count = values.Length / Codebook.HalfLength;
        if (count == 0) return;

        for (var word = 0; word < Codebook.HalfWords; word++)
        {
            var start = (int)((long)word * count / Codebook.HalfWords);
            Value(values, start).CopyTo(centroids[(word * Codebook.HalfLength)..]);
        }

        var sums = new float[centroids.Length];
        var members = new int[Codebook.HalfWords];
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(sums);
            Array.Clear(members);
            for (var i = 0; i < count; i++)
            {
                var value = Value(values, i);
                var word = Nearest(value, centroids);
                var sum = sums.AsSpan(word * Codebook.HalfLength, Codebook.HalfLength);
                TensorPrimitives.Add(sum, value, sum);
                members[word]++;
            }

            for (var word = 0; word < Codebook.HalfWords; word++)
            {
                if (members[word] == 0) continue;
                TensorPrimitives.Divide(
                    sums.AsSpan(word * Codebook.HalfLength, Codebook.HalfLength), members[word],
                    centroids.Slice(word * Codebook.HalfLength, Codebook.HalfLength));
            }
        }
    }

    private static ReadOnlySpan<float> Value(float[] values, int index) =>
        values.AsSpan(index * Codebook.HalfLength, Codebook.HalfLength);

    private static int Nearest(ReadOnlySpan<float> value, ReadOnlySpan<float> centroids)
    {
        var (best, bestDistance) = (0, float.MaxValue);
        for (var word = 0; word < Codebook.HalfWords; word++)
        {
            var distance = TensorPrimitives.Distance(
                value, centroids.Slice(word * Codebook.HalfLength, Codebook.HalfLength));
            if (distance < bestDistance) (best, bestDistance) = (word, distance);
        }

        return best;
    }
}
