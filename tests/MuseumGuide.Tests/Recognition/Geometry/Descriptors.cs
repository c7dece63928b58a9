using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Tests.Recognition.Geometry;

/// <summary>Draws descriptors of the form that the extractor makes.</summary>
internal static class Descriptors
{
    /// <summary>Descriptors that have nothing in common.</summary>
    public static byte[] Draw(int count, int seed)
    {
        var random = new Random(seed);
        var bytes = new byte[count * SiftDescriptor.Length];
        for (var i = 0; i < count; i++)
            Normalize(Values(random), bytes.AsSpan(i * SiftDescriptor.Length, SiftDescriptor.Length));
        return bytes;
    }

    /// <summary>The same descriptors a little changed, as another view gives them.</summary>
    public static byte[] Disturb(byte[] descriptors, double strength, int seed)
    {
        var random = new Random(seed);
        var disturbed = new byte[descriptors.Length];
        for (var at = 0; at < descriptors.Length; at += SiftDescriptor.Length)
        {
            var values = descriptors.Skip(at).Take(SiftDescriptor.Length)
                .Select(v => v * (double)v * (1 + (strength * (random.NextDouble() - 0.5)))).ToArray();
            Normalize(values, disturbed.AsSpan(at, SiftDescriptor.Length));
        }

        return disturbed;
    }

    private static double[] Values(Random random) =>
        [.. Enumerable.Range(0, SiftDescriptor.Length).Select(_ => Math.Pow(random.NextDouble(), 4))];

    private static void Normalize(double[] values, Span<byte> descriptor)
    {
        var total = values.Sum();
        for (var i = 0; i < values.Length; i++)
            descriptor[i] = (byte)Math.Min(127, (Math.Sqrt(values[i] / total) * SiftDescriptor.Norm) + 0.5);
    }
}
