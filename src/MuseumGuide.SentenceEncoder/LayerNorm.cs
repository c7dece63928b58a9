using System.Numerics.Tensors;

namespace MuseumGuide.SentenceEncoding;

/// <summary>Brings every row to mean 0 and variance 1, then scales and shifts it as learned.</summary>
internal sealed class LayerNorm(ReadOnlySpan<float> scale, ReadOnlySpan<float> shift)
{
    private const float Epsilon = 1e-6f;

    private readonly float[] _scale = scale.ToArray();
    private readonly float[] _shift = shift.ToArray();

    public void Apply(ReadOnlySpan<float> input, Span<float> output, int rows)
    {
        var width = _scale.Length;
        for (var row = 0; row < rows; row++)
        {
            var from = input.Slice(row * width, width);
            var to = output.Slice(row * width, width);
            TensorPrimitives.Subtract(from, TensorPrimitives.Sum(from) / width, to);
            var variance = TensorPrimitives.SumOfSquares<float>(to) / width;
            TensorPrimitives.Multiply(to, 1 / MathF.Sqrt(variance + Epsilon), to);
            TensorPrimitives.MultiplyAdd(to, _scale, _shift, to);
        }
    }
}
