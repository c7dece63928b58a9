using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace MuseumGuide.Recognition.Geometry;

/// <summary>For each of eight descriptors the two largest dot products so far, and which descriptor the largest is
/// with.</summary>
internal readonly struct NearestDots(Vector256<int> best, Vector256<int> second, Vector256<int> index)
{
    private readonly Vector256<int> _best = best;
    private readonly Vector256<int> _second = second;
    private readonly Vector256<int> _index = index;

    /// <summary>Before any product.</summary>
    public static NearestDots None => new(Vector256.Create(-1), Vector256.Create(-1), Vector256<int>.Zero);

    /// <summary>The same with the products with one more descriptor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NearestDots With(Vector256<int> dots, int index)
    {
        var better = Vector256.GreaterThan(dots, _best);
        return new(
            Vector256.Max(_best, dots),
            Vector256.Max(_second, Vector256.ConditionalSelect(better, _best, dots)),
            Vector256.ConditionalSelect(better, Vector256.Create(index), _index));
    }

    /// <summary>Writes eight of each.</summary>
    public void CopyTo(Span<int> best, Span<int> second, Span<int> index)
    {
        _best.CopyTo(best);
        _second.CopyTo(second);
        _index.CopyTo(index);
    }
}
