using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MuseumGuide.Recognition.Hashing;

/// <summary>Resamples a line of 8-bit samples by a Lanczos window of three lobes, bit for bit as Pillow does.</summary>
/// <remarks>Weights have 22 fractional bits. Each is kept as a 15-bit low and a signed high part, so that pairs
/// of 16-bit products can be summed; 32-bit sums may wrap on the way, for the last one fits again.</remarks>
internal sealed class LanczosKernel
{
    private const int PrecisionBits = 22;
    private const int LowBits = 15;
    private const double Lobes = 3.0;
    private const int Lanes = 32;

    private readonly int[] _starts;
    private readonly short[] _low;
    private readonly short[] _high;
    private readonly int _stride;

    public LanczosKernel(int inputLength, int outputLength)
    {
        var scale = (double)inputLength / outputLength;
        var filterScale = Math.Max(scale, 1.0);
        var support = Lobes * filterScale;
        var most = (int)Math.Ceiling(support) * 2 + 1;

        OutputLength = outputLength;
        LineLength = 0;
        _stride = (most + Lanes - 1) / Lanes * Lanes;
        _starts = new int[outputLength];
        _low = new short[outputLength * _stride];
        _high = new short[outputLength * _stride];
        var weights = new double[most];
        var thirds = new double[most];
        for (var i = 0; i < outputLength; i++)
        {
            var center = (i + 0.5) * scale;
            var start = Math.Max((int)(center - support + 0.5), 0);
            var taps = Math.Min((int)(center + support + 0.5), inputLength) - start;
            Weigh(weights.AsSpan(0, taps), thirds.AsSpan(0, taps), start, center, 1.0 / filterScale);
            for (var t = 0; t < taps; t++)
            {
                var scaled = weights[t] * (1 << PrecisionBits);
                var tap = (int)(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
                _low[i * _stride + t] = (short)(tap & ((1 << LowBits) - 1));
                _high[i * _stride + t] = (short)(tap >> LowBits);
            }

            _starts[i] = start;
            LineLength = Math.Max(LineLength, start + _stride);
        }
    }

    /// <summary>Samples that come out.</summary>
    public int OutputLength { get; }

    /// <summary>Samples that a line passed in must hold; those beyond the input count for nothing.</summary>
    public int LineLength { get; }

    /// <summary>Resamples one line.</summary>
    /// <param name="line">Samples 0 to 255, <see cref="LineLength"/> long.</param>
    /// <param name="output">Where sample i goes: index i × <paramref name="step"/>. Samples are 0 to 255.</param>
    public void Apply(ReadOnlySpan<short> line, Span<short> output, int step)
    {
        if (line.Length < LineLength)
            throw new ArgumentException($"A line needs {LineLength} samples.", nameof(line));

        for (var i = 0; i < _starts.Length; i++)
        {
            var sum = Avx512BW.IsSupported ? Sum512(line, i) : Avx2.IsSupported ? Sum256(line, i) : Sum(line, i);
            output[i * step] = (short)Math.Clamp((sum + (1 << (PrecisionBits - 1))) >> PrecisionBits, 0, 255);
        }
    }

    private int Sum512(ReadOnlySpan<short> line, int i)
    {
        ref var samples = ref MemoryMarshal.GetReference(line[_starts[i]..]);
        ref var low = ref MemoryMarshal.GetReference(_low.AsSpan(i * _stride));
        ref var high = ref MemoryMarshal.GetReference(_high.AsSpan(i * _stride));
        var lows = Vector512<int>.Zero;
        var highs = Vector512<int>.Zero;
        for (nuint t = 0; t < (nuint)_stride; t += 32)
        {
            var values = Vector512.LoadUnsafe(ref samples, t);
            lows += Avx512BW.MultiplyAddAdjacent(values, Vector512.LoadUnsafe(ref low, t));
            highs += Avx512BW.MultiplyAddAdjacent(values, Vector512.LoadUnsafe(ref high, t));
        }

        return Vector512.Sum(lows + (highs << LowBits));
    }

    private int Sum256(ReadOnlySpan<short> line, int i)
    {
        ref var samples = ref MemoryMarshal.GetReference(line[_starts[i]..]);
        ref var low = ref MemoryMarshal.GetReference(_low.AsSpan(i * _stride));
        ref var high = ref MemoryMarshal.GetReference(_high.AsSpan(i * _stride));
        var lows = Vector256<int>.Zero;
        var highs = Vector256<int>.Zero;
        for (nuint t = 0; t < (nuint)_stride; t += 16)
        {
            var values = Vector256.LoadUnsafe(ref samples, t);
            lows += Avx2.MultiplyAddAdjacent(values, Vector256.LoadUnsafe(ref low, t));
            highs += Avx2.MultiplyAddAdjacent(values, Vector256.LoadUnsafe(ref high, t));
        }

        return Vector256.Sum(lows + (highs << LowBits));
    }

    private int Sum(ReadOnlySpan<short> line, int i)
    {
        var samples = line.Slice(_starts[i], _stride);
        var low = _low.AsSpan(i * _stride, _stride);
        var high = _high.AsSpan(i * _stride, _stride);
        var sum = 0;
        for (var t = 0; t < samples.Length; t++) sum += samples[t] * (low[t] + (high[t] << LowBits));
        return sum;
    }

    private static void Weigh(Span<double> weights, Span<double> thirds, int start, double center, double step)
    {
        for (var t = 0; t < weights.Length; t++)
        {
            var x = (t + start - center + 0.5) * step;
            weights[t] = x * Math.PI;
            thirds[t] = x / Lobes * Math.PI;
        }

        Sinc(weights);
        Sinc(thirds);
        var total = 0.0;
        for (var t = 0; t < weights.Length; t++)
        {
            var x = (t + start - center + 0.5) * step;
            weights[t] = x is >= -Lobes and < Lobes ? weights[t] * thirds[t] : 0.0;
            total += weights[t];
        }

        if (total != 0) TensorPrimitives.Divide(weights, total, weights);
    }

    private static void Sinc(Span<double> angles)
    {
        Span<double> sines = angles.Length <= 512 ? stackalloc double[angles.Length] : new double[angles.Length];
        TensorPrimitives.Sin(angles, sines);
        for (var t = 0; t < angles.Length; t++) angles[t] = angles[t] == 0 ? 1.0 : sines[t] / angles[t];
    }
}
