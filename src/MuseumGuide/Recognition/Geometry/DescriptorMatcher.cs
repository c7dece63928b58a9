using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Recognition.Geometry;

/// <summary>Pairs the keypoints of a photo with those of a reference image, exhaustively.</summary>
internal static class DescriptorMatcher
{
    private const int Words = SiftDescriptor.Length / 4;
    private const int SquaredNorm = SiftDescriptor.Norm * SiftDescriptor.Norm;

    /// <summary>Finds for each photo keypoint its nearest reference keypoint, and keeps the distinctive pairs.</summary>
    /// <param name="reference">Descriptors of the reference, 128 bytes each.</param>
    /// <param name="maxRatio">Largest ratio of nearest to second nearest distance (not squared), 0 to 1.</param>
    /// <returns>At most one pair for each reference keypoint, in no particular order.</returns>
    public static List<PointMatch> Match(BlockedDescriptors photo, ReadOnlySpan<byte> reference, float maxRatio)
    {
        var matches = new List<PointMatch>();
        var referenceCount = reference.Length / SiftDescriptor.Length;
        if (referenceCount < 2) return matches;

        var bestOfReference = new (int Photo, float Ratio)[referenceCount];
        Array.Fill(bestOfReference, (-1, float.MaxValue));
        Span<int> best = stackalloc int[BlockedDescriptors.BlockSize];
        Span<int> second = stackalloc int[BlockedDescriptors.BlockSize];
        Span<int> index = stackalloc int[BlockedDescriptors.BlockSize];
        var limit = maxRatio * maxRatio;
        for (var block = 0; block * BlockedDescriptors.BlockSize < photo.Count; block++)
        {
            var bytes = photo.Bytes.AsSpan(block * BlockedDescriptors.BlockBytes, BlockedDescriptors.BlockBytes);
            NearestTwo(bytes, reference, referenceCount, best, second, index);
            var lanes = Math.Min(BlockedDescriptors.BlockSize, photo.Count - (block * BlockedDescriptors.BlockSize));
            for (var lane = 0; lane < lanes; lane++)
            {
                float nearest = Math.Max(1, SquaredNorm - best[lane]);
                float next = Math.Max(1, SquaredNorm - second[lane]);
                var ratio = nearest / next;
                if (ratio >= limit) continue;

                ref var known = ref bestOfReference[index[lane]];
                if (ratio < known.Ratio) known = ((block * BlockedDescriptors.BlockSize) + lane, ratio);
            }
        }

        for (var i = 0; i < referenceCount; i++)
        {
            if (bestOfReference[i].Photo >= 0)
                matches.Add(new PointMatch(bestOfReference[i].Photo, i, bestOfReference[i].Ratio));
        }

        return matches;
    }

    // For each of sixteen photo descriptors: the largest and second largest dot product, and where the largest is.
    // Three references at a time, so that what is loaded of the photo serves them all.
    private static void NearestTwo(
        ReadOnlySpan<byte> block, ReadOnlySpan<byte> reference, int referenceCount,
        Span<int> best, Span<int> second, Span<int> index)
    {
        var (left, right) = (NearestDots.None, NearestDots.None);
        ref var words = ref Unsafe.As<byte, int>(ref MemoryMarshal.GetReference(reference));
        ref var lanes = ref MemoryMarshal.GetReference(block);
        var i = 0;
        for (; i <= referenceCount - 3; i += 3)
        {
            ref var descriptor = ref Unsafe.Add(ref words, i * Words);
            var (a, b) = (Vector256<int>.Zero, Vector256<int>.Zero);
            var (c, d) = (Vector256<int>.Zero, Vector256<int>.Zero);
            var (e, f) = (Vector256<int>.Zero, Vector256<int>.Zero);
            for (var word = 0; word < Words; word++)
            {
                var (photoLeft, photoRight) = Lanes(ref lanes, word);
                var first = Vector256.Create(Unsafe.Add(ref descriptor, word)).AsSByte();
                a = AddDots(a, photoLeft, first);
                b = AddDots(b, photoRight, first);
                var next = Vector256.Create(Unsafe.Add(ref descriptor, Words + word)).AsSByte();
                c = AddDots(c, photoLeft, next);
                d = AddDots(d, photoRight, next);
                var last = Vector256.Create(Unsafe.Add(ref descriptor, (2 * Words) + word)).AsSByte();
                e = AddDots(e, photoLeft, last);
                f = AddDots(f, photoRight, last);
            }

            left = left.With(a, i).With(c, i + 1).With(e, i + 2);
            right = right.With(b, i).With(d, i + 1).With(f, i + 2);
        }

        for (; i < referenceCount; i++)
        {
            var (a, b) = (Vector256<int>.Zero, Vector256<int>.Zero);
            for (var word = 0; word < Words; word++)
            {
                var (photoLeft, photoRight) = Lanes(ref lanes, word);
                var one = Vector256.Create(Unsafe.Add(ref words, (i * Words) + word)).AsSByte();
                a = AddDots(a, photoLeft, one);
                b = AddDots(b, photoRight, one);
            }

            left = left.With(a, i);
            right = right.With(b, i);
        }

        left.CopyTo(best, second, index);
        right.CopyTo(
            best[Vector256<int>.Count..], second[Vector256<int>.Count..], index[Vector256<int>.Count..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<byte> Left, Vector256<byte> Right) Lanes(ref byte lanes, int word)
    {
        var at = (nuint)(word * 2 * Vector256<byte>.Count);
        return (Vector256.LoadUnsafe(ref lanes, at), Vector256.LoadUnsafe(ref lanes, at + (nuint)Vector256<byte>.Count));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> AddDots(Vector256<int> sum, Vector256<byte> photo, Vector256<sbyte> reference)
    {
        if (AvxVnni.IsSupported) return AvxVnni.MultiplyWideningAndAdd(sum, photo, reference);
        if (Avx2.IsSupported)
        {
            // Two products of 127 by 127 fit 16 bits, so nothing saturates.
            return sum + Avx2.MultiplyAddAdjacent(
                Avx2.MultiplyAddAdjacent(photo, reference), Vector256<short>.One);
        }

        var (low, high) = Vector256.Widen(photo.AsSByte());
        var (otherLow, otherHigh) = Vector256.Widen(reference);
        return sum + AddNeighbours(low * otherLow, high * otherHigh);
    }

    // Sums each four neighbouring products into one lane.
    private static Vector256<int> AddNeighbours(Vector256<short> low, Vector256<short> high)
    {
        Span<int> sums = stackalloc int[Vector256<int>.Count];
        for (var lane = 0; lane < sums.Length; lane++)
        {
            var half = lane < 4 ? low : high;
            for (var i = 0; i < 4; i++) sums[lane] += half[((lane % 4) * 4) + i];
        }

        return Vector256.Create<int>(sums);
    }
}
