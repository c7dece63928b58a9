using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Finds the signatures of one word that lie near a photo's, eight to an instruction where there is
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
        var at = Avx512BW.IsSupported ? FindEights(signatures, from, to, signature, maxDistance, near) : from;
        for (; at < to; at++)
        {
            var distance = BitOperations.PopCount(signatures[at] ^ signature);
            if (distance <= maxDistance) near.Add(new NearSignature(at, distance));
        }
    }

    private static int FindEights(
        ulong[] signatures, int from, int to, ulong signature, int maxDistance, List<NearSignature> near)
    {
        var counts = Vector512.Create(
            Vector256.Create(NibbleBits, NibbleBits), Vector256.Create(NibbleBits, NibbleBits));
        var nibble = Vector512.Create((byte)0x0F);
        var query = Vector512.Create(signature);
        var limit = Vector512.Create((long)maxDistance);
        ref var first = ref MemoryMarshal.GetArrayDataReference(signatures);
        var at = from;
        for (; at + Lanes <= to; at += Lanes)
        {
            var bytes = (Vector512.LoadUnsafe(ref first, (nuint)at) ^ query).AsByte();
            var bits = Avx512BW.Shuffle(counts, bytes & nibble)
                + Avx512BW.Shuffle(counts, (bytes.AsUInt16() >>> 4).AsByte() & nibble);
            var distances = Avx512BW.SumAbsoluteDifferences(bits, Vector512<byte>.Zero).AsInt64();
            var hits = Vector512.LessThanOrEqual(distances, limit).ExtractMostSignificantBits();
            for (; hits != 0; hits &= hits - 1)
            {
                var lane = BitOperations.TrailingZeroCount(hits);
                near.Add(new NearSignature(at + lane, (int)distances[lane]));
            }
        }

        return at;
    }

    private static Vector128<byte> NibbleBits =>
        Vector128.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
}
