using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Finds the signatures of one word that lie near a photo's, eight in one vector where there is
/// AVX-512.</summary>
internal static class SignatureScan
{
    private const int Lanes = 8;

    /// <summary>Appends what lies near, in the order of the signatures.</summary>
    /// <param name="from">The first signature to look at.</param>
    /// <param name="to">The one after the last.</param>
    /// <param name="maxDistance">Widest Hamming distance that is still near, 0 to 64.</param>
    public static void Find(
        ulong[] signatures, int from, int to, ulong signature, int maxDistance, List<NearSignature> near)
    {
        var at = Avx512BW.IsSupported ? FindVectors(signatures, from, to, signature, maxDistance, near) : from;
        for (; at < to; at++)
        {
            var distance = BitOperations.PopCount(signatures[at] ^ signature);
            if (distance <= maxDistance) near.Add(new NearSignature(at, distance));
        }
    }

    private static int FindVectors(
        ulong[] signatures, int from, int to, ulong signature, int maxDistance, List<NearSignature> near)
    {
        var counts = Vector512.Create(
            Vector256.Create(NibbleBits, NibbleBits), Vector256.Create(NibbleBits, NibbleBits));
        var nibble = Vector512.Create((byte)0x0F);
        var query = Vector512.Create(signature);
        var limit = Vector512.Create((long)maxDistance);
        ref var first = ref MemoryMarshal.GetArrayDataReference(signatures);
        var at = from;
        for (; at + (2 * Lanes) <= to; at += 2 * Lanes)
        {
            var one = Distances(Vector512.LoadUnsafe(ref first, (nuint)at) ^ query, counts, nibble);
            var other = Distances(Vector512.LoadUnsafe(ref first, (nuint)(at + Lanes)) ^ query, counts, nibble);
            if (!Vector512.LessThanOrEqualAny(Vector512.Min(one, other), limit)) continue;

            var hits = Vector512.LessThanOrEqual(one, limit).ExtractMostSignificantBits()
                | (Vector512.LessThanOrEqual(other, limit).ExtractMostSignificantBits() << Lanes);
            for (; hits != 0; hits &= hits - 1)
            {
                // To count once more is faster than to take one lane out of a vector.
                var hit = at + BitOperations.TrailingZeroCount(hits);
                near.Add(new NearSignature(hit, BitOperations.PopCount(signatures[hit] ^ signature)));
            }
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Distances(Vector512<ulong> difference, Vector512<byte> counts, Vector512<byte> nibble)
    {
        var bytes = difference.AsByte();
        var bits = Avx512BW.Shuffle(counts, bytes & nibble)
            + Avx512BW.Shuffle(counts, (bytes.AsUInt16() >>> 4).AsByte() & nibble);
        return Avx512BW.SumAbsoluteDifferences(bits, Vector512<byte>.Zero).AsInt64();
    }

    private static Vector128<byte> NibbleBits =>
        Vector128.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
}
