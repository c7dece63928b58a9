using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MuseumGuide.SentenceEncoding;

/// <summary>A matrix product with a bias, for some rows at once.</summary>
/// <remarks>The weights lie in panels, each the columns of two vectors, so that a product runs through memory once;
/// four rows share every weight that is loaded, and their eight sums stay in registers.</remarks>
internal sealed class DenseLayer
{
    /// <summary>Rows are worked on in groups of so many.</summary>
    public const int RowsAtOnce = 4;

    private readonly int _inputs;
    private readonly bool _isWide;
    private readonly int _panelWidth;
    private readonly float[] _panels;
    private readonly float[] _bias;

    /// <param name="weights">Row-major, a row an input and a column an output.</param>
    /// <param name="bias">One an output; their number divides by 32.</param>
    public DenseLayer(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias)
        : this(weights, bias, Vector512.IsHardwareAccelerated)
    {
    }

    /// <param name="isWide">Whether to use vectors of 512 bits, else those the processor favors.</param>
    public DenseLayer(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, bool isWide)
    {
        _bias = bias.ToArray();
        _inputs = weights.Length / bias.Length;
        _isWide = isWide;
        _panelWidth = 2 * (isWide ? Vector512<float>.Count : Vector<float>.Count);
        _panels = new float[weights.Length];
        for (var input = 0; input < _inputs; input++)
        {
            var row = weights.Slice(input * bias.Length, bias.Length);
            for (var column = 0; column < bias.Length; column += _panelWidth)
            {
                var place = (column * _inputs) + (input * _panelWidth);
                row.Slice(column, _panelWidth).CopyTo(_panels.AsSpan(place));
            }
        }
    }

    /// <summary>Computes <paramref name="output"/> = <paramref name="input"/> x weights + bias.</summary>
    /// <remarks>Both spans have room for <paramref name="rows"/> rounded up to <see cref="RowsAtOnce"/>; what rows
    /// beyond hold afterwards means nothing.</remarks>
    public void Apply(ReadOnlySpan<float> input, Span<float> output, int rows)
    {
        for (var column = 0; column < _bias.Length; column += _panelWidth)
        {
            var panel = _panels.AsSpan(column * _inputs, _panelWidth * _inputs);
            for (var row = 0; row < rows; row += RowsAtOnce)
            {
                var from = input.Slice(row * _inputs, RowsAtOnce * _inputs);
                var to = output.Slice(row * _bias.Length, RowsAtOnce * _bias.Length)[column..];
                if (_isWide) MultiplyWide(panel, from, to, column);
                else Multiply(panel, from, to, column);
            }
        }
    }

    private void MultiplyWide(ReadOnlySpan<float> panel, ReadOnlySpan<float> rows, Span<float> output, int column)
    {
        var weights = MemoryMarshal.Cast<float, Vector512<float>>(panel);
        var bias = MemoryMarshal.Cast<float, Vector512<float>>(_bias.AsSpan(column, _panelWidth));
        ReadOnlySpan<float> a = rows[.._inputs], b = rows.Slice(_inputs, a.Length);
        ReadOnlySpan<float> c = rows.Slice(2 * _inputs, a.Length), d = rows.Slice(3 * _inputs, a.Length);
        Vector512<float> a0 = bias[0], b0 = a0, c0 = a0, d0 = a0, a1 = bias[1], b1 = a1, c1 = a1, d1 = a1;
        for (var i = 0; i < a.Length; i++)
        {
            var (w0, w1) = (weights[2 * i], weights[(2 * i) + 1]);
            var value = Vector512.Create(a[i]);
            (a0, a1) = (Vector512.MultiplyAddEstimate(w0, value, a0), Vector512.MultiplyAddEstimate(w1, value, a1));
            value = Vector512.Create(b[i]);
            (b0, b1) = (Vector512.MultiplyAddEstimate(w0, value, b0), Vector512.MultiplyAddEstimate(w1, value, b1));
            value = Vector512.Create(c[i]);
            (c0, c1) = (Vector512.MultiplyAddEstimate(w0, value, c0), Vector512.MultiplyAddEstimate(w1, value, c1));
            value = Vector512.Create(d[i]);
            (d0, d1) = (Vector512.MultiplyAddEstimate(w0, value, d0), Vector512.MultiplyAddEstimate(w1, value, d1));
        }

        Store(output, a0, a1);
        Store(output[_bias.Length..], b0, b1);
        Store(output[(2 * _bias.Length)..], c0, c1);
        Store(output[(3 * _bias.Length)..], d0, d1);

        static void Store(Span<float> row, Vector512<float> first, Vector512<float> second)
        {
            first.CopyTo(row);
            second.CopyTo(row[Vector512<float>.Count..]);
        }
    }

    // The same with vectors of another width, for which the language has no common name.
    private void Multiply(ReadOnlySpan<float> panel, ReadOnlySpan<float> rows, Span<float> output, int column)
    {
        var weights = MemoryMarshal.Cast<float, Vector<float>>(panel);
        var bias = MemoryMarshal.Cast<float, Vector<float>>(_bias.AsSpan(column, _panelWidth));
        ReadOnlySpan<float> a = rows[.._inputs], b = rows.Slice(_inputs, a.Length);
        ReadOnlySpan<float> c = rows.Slice(2 * _inputs, a.Length), d = rows.Slice(3 * _inputs, a.Length);
        Vector<float> a0 = bias[0], b0 = a0, c0 = a0, d0 = a0, a1 = bias[1], b1 = a1, c1 = a1, d1 = a1;
        for (var i = 0; i < a.Length; i++)
        {
            var (w0, w1) = (weights[2 * i], weights[(2 * i) + 1]);
            var value = Vector.Create(a[i]);
            (a0, a1) = (Vector.MultiplyAddEstimate(w0, value, a0), Vector.MultiplyAddEstimate(w1, value, a1));
            value = Vector.Create(b[i]);
            (b0, b1) = (Vector.MultiplyAddEstimate(w0, value, b0), Vector.MultiplyAddEstimate(w1, value, b1));
            value = Vector.Create(c[i]);
            (c0, c1) = (Vector.MultiplyAddEstimate(w0, value, c0), Vector.MultiplyAddEstimate(w1, value, c1));
            value = Vector.Create(d[i]);
            (d0, d1) = (Vector.MultiplyAddEstimate(w0, value, d0), Vector.MultiplyAddEstimate(w1, value, d1));
        }

        Store(output, a0, a1);
        Store(output[_bias.Length..], b0, b1);
        Store(output[(2 * _bias.Length)..], c0, c1);
        Store(output[(3 * _bias.Length)..], d0, d1);

        static void Store(Span<float> row, Vector<float> first, Vector<float> second)
        {
            first.CopyTo(row);
            second.CopyTo(row[Vector<float>.Count..]);
        }
    }
}
