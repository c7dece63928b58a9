using System.Numerics;
using System.Runtime.InteropServices;

namespace MuseumGuide.Recognition.Features;

/// <summary>Finds the extrema of a scale space (Lowe 2004, sections 3.1 and 4).</summary>
internal static class ExtremumFinder
{
    private const int Border = 5;

    /// <summary>Finds the extrema of one octave, in row order of each plane.</summary>
    /// <param name="minContrast">Least absolute value, 0 to 1.</param>
    public static List<Extremum> Find(Octave octave, float minContrast, int workers)
    {
        var (width, height) = (octave.Differences[0].Width, octave.Differences[0].Height);
        var rows = height - (2 * Border);
        if (rows <= 0 || width < Vector<float>.Count + (2 * Border)) return [];

        // Each row has a list of its own, so that the order does not depend on the threads.
        var found = new List<Extremum>?[ScaleSpace.Intervals * rows];
        RowBands.Run(rows, workers, (from, to) =>
        {
            for (var level = 1; level <= ScaleSpace.Intervals; level++)
            {
                for (var row = from; row < to; row++)
                    found[((level - 1) * rows) + row] = FindInRow(octave, level, row + Border, minContrast);
            }
        });
        var all = new List<Extremum>();
        foreach (var list in found)
            if (list is not null) all.AddRange(list);
        return all;
    }

    private static List<Extremum>? FindInRow(Octave octave, int level, int y, float minContrast)
    {
        List<Extremum>? found = null;
        var width = octave.Differences[0].Width;
        ref var below = ref MemoryMarshal.GetArrayDataReference(octave.Differences[level - 1].Values);
        ref var here = ref MemoryMarshal.GetArrayDataReference(octave.Differences[level].Values);
        ref var above = ref MemoryMarshal.GetArrayDataReference(octave.Differences[level + 1].Values);
        // The first sieve is looser than the final threshold, for interpolation raises the contrast.
        var sieve = new Vector<float>(minContrast * 0.6f);
        var last = width - Border;
        for (var next = Border; next < last; next += Vector<float>.Count)
        {
            // The last step overlaps the one before it instead of running past the row.
            var x = Math.Min(next, width - 1 - Vector<float>.Count);
            var at = (nuint)((y * width) + x);
            var centre = Vector.LoadUnsafe(ref here, at);
            var passes = Vector.GreaterThan(Vector.Abs(centre), sieve);
            if (Vector.EqualsAll(passes, Vector<int>.Zero)) continue;

            var (low, high) = NeighbourRange(ref here, at, (nuint)width, true);
            passes &= Vector.GreaterThan(centre, high) | Vector.LessThan(centre, low);
            if (Vector.EqualsAll(passes, Vector<int>.Zero)) continue;

            (low, high) = NeighbourRange(ref below, at, (nuint)width, false);
            passes &= Vector.GreaterThan(centre, high) | Vector.LessThan(centre, low);
            if (Vector.EqualsAll(passes, Vector<int>.Zero)) continue;

            (low, high) = NeighbourRange(ref above, at, (nuint)width, false);
            passes &= Vector.GreaterThan(centre, high) | Vector.LessThan(centre, low);
            for (var lane = 0; lane < Vector<float>.Count; lane++)
            {
                if (passes[lane] == 0 || x + lane < next || x + lane >= last) continue;
                if (!IsSameSign(octave, level, (y * width) + x + lane)) continue;
                if (ExtremumRefiner.Refine(octave.Differences, x + lane, y, level, minContrast) is { } extremum)
                    (found ??= []).Add(extremum);
            }
        }

        return found;
    }

    // A maximum must be positive over all neighbours and a minimum negative: the range test above is sign-blind
    // across the three planes, where a value could top one plane and undercut another.
    private static bool IsSameSign(Octave octave, int level, int at)
    {
        var value = octave.Differences[level].Values[at];
        var below = octave.Differences[level - 1].Values[at];
        var above = octave.Differences[level + 1].Values[at];
        return value > 0 ? value > below && value > above : value < below && value < above;
    }

    private static (Vector<float> Low, Vector<float> High) NeighbourRange(
        ref float plane, nuint at, nuint width, bool skipCentre)
    {
        var value = Vector.LoadUnsafe(ref plane, at - width - 1);
        var (low, high) = (value, value);
        Widen(Vector.LoadUnsafe(ref plane, at - width), ref low, ref high);
        Widen(Vector.LoadUnsafe(ref plane, at - width + 1), ref low, ref high);
        Widen(Vector.LoadUnsafe(ref plane, at - 1), ref low, ref high);
        Widen(Vector.LoadUnsafe(ref plane, at + 1), ref low, ref high);
        Widen(Vector.LoadUnsafe(ref plane, at + width - 1), ref low, ref high);
        Widen(Vector.LoadUnsafe(ref plane, at + width), ref low, ref high);
        Widen(Vector.LoadUnsafe(ref plane, at + width + 1), ref low, ref high);
        if (!skipCentre) Widen(Vector.LoadUnsafe(ref plane, at), ref low, ref high);
        return (low, high);
    }

    private static void Widen(Vector<float> value, ref Vector<float> low, ref Vector<float> high)
    {
        low = Vector.Min(low, value);
        high = Vector.Max(high, value);
    }
}
