using System.Runtime.InteropServices;

namespace MuseumGuide.Pinecone;

/// <summary>Writes signed bytes as the numbers that they are, which the cosine does not mind.</summary>
internal static class PineconeValues
{
    // A vector of zeros is refused; this is read back as zero.
    private const float NearlyZero = 1e-6f;

    public static float[] Of(byte[] embedding)
    {
        var values = Array.ConvertAll(MemoryMarshal.Cast<byte, sbyte>(embedding).ToArray(), value => (float)value);
        if (!values.AsSpan().ContainsAnyExcept(0f)) values[0] = NearlyZero;
        return values;
    }

    public static byte[] Read(float[] values) => Array.ConvertAll(values, value => (byte)(sbyte)MathF.Round(value));
}
