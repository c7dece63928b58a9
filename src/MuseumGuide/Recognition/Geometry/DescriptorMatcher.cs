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

    // For each of eight photo descriptors: the largest and second largest dot product, and where the largest is.
    private static void NearestTwo(
        ReadOnlySpan<byte> block, ReadOnlySpan<byte> reference, int referenceCount,
        Span<int> best, Span<int> second, Span<int> index)
    {
        var (bestDots, secondDots, bestIndex) = (Vector256.Create(-1), Vector256.Create(-1), Vector256<int>.Zero);
        ref var words = ref Unsafe.As<byte, int>(ref MemoryMarshal.GetReference(reference));
        ref var lanes = ref MemoryMarshal.GetReference(block);
        for (var i = 0; i < referenceCount; i++)
        {
            var dots = Dots(ref lanes, ref Unsafe.Add(ref words, i * Words));
            var better = Vector256.GreaterThan(dots, bestDots);
            secondDots = Vector256.Max(secondDots, Vector256.ConditionalSelect(better, bestDots, dots));
            bestDots = Vector256.Max(bestDots, dots);
            bestIndex = Vector256.ConditionalSelect(better, Vector256.Create(i), bestIndex);
        }

        bestDots.CopyTo(best);
        secondDots.CopyTo(second);
        bestIndex.CopyTo(index);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Dots(ref byte lanes, ref int descriptor)
    {
        var (a, b, c, d) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
        for (var word = 0; word < Words; word += 4)
        {
            a = AddDots(a, ref lanes, word, Unsafe.Add(ref descriptor, word));
            b = AddDots(b, ref lanes, word + 1, Unsafe.Add(ref descriptor, word + 1));
            c = AddDots(c, ref lanes, word + 2, Unsafe.Add(ref descriptor, word + 2));
            d = AddDots(d, ref lanes, word + 3, Unsafe.Add(ref descriptor, word + 3));
        }

        return a + b + (c + d);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> AddDots(Vector256<int> sum, ref byte lanes, int word, int four)
    {
        var photo = Vector256.LoadUnsafe(ref lanes, (nuint)(word * Vector256<byte>.Count));
        var reference = Vector256.Create(four).AsSByte();
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
