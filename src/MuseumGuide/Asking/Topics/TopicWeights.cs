using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace MuseumGuide.Asking.Topics;

/// <summary>Rows of weights as a scale and one byte each.</summary>
internal static class TopicWeights
{
    public static void Write(BinaryWriter writer, float[] weights)
    {
        var scale = Math.Max(Math.Abs(TensorPrimitives.MaxMagnitude<float>(weights)), 1e-9f) / sbyte.MaxValue;
        writer.Write(scale);
        foreach (var weight in weights) writer.Write((sbyte)Math.Round(weight / scale));
    }

    public static float[] Read(BinaryReader reader, int count)
    {
        var scale = reader.ReadSingle();
        var bytes = reader.ReadBytes(count);
        var weights = new float[count];
        TensorPrimitives.ConvertTruncating<sbyte, float>(MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan()), weights);
        TensorPrimitives.Multiply(weights, scale, weights);
        return weights;
    }
}
