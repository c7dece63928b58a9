using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MuseumGuide.Recognition.Hashing;

/// <summary>The perceptual hashes of all references, scanned from first to last; exact.</summary>
/// <remarks>Immutable, 96 bytes a slot. Eight slots make a block; each hash has its own plane, in which a block holds
/// its first word of all eight slots, then the second, and so on: one vector instruction serves eight slots, and a
/// block whose perceptual hashes are already too far is left there.</remarks>
public sealed class HashIndex
{
    private const int Hashes = 3;
    private const int WordsPerHash = PictureHashes.HashLength / sizeof(ulong);
    private const int Lanes = 8;
    private const int BlockLength = WordsPerHash * Lanes;

    private readonly ulong[][] _planes;

    private HashIndex(int count)
    {
        Count = count;
        _planes = new ulong[Hashes][];
        for (var h = 0; h < Hashes; h++) _planes[h] = new ulong[(count + Lanes - 1) / Lanes * BlockLength];
    }

    /// <summary>An index of nothing.</summary>
    public static HashIndex Empty { get; } = new(0);

    /// <summary>Slots held.</summary>
    public int Count { get; }

    /// <summary>Builds an index.</summary>
    /// <param name="hashes">For each slot in order, what <see cref="PictureHashes.ToBytes"/> gives.</param>
    /// <exception cref="ArgumentException">They are not 96 bytes each.</exception>
    public static HashIndex Build(ReadOnlySpan<byte> hashes)
    {
        if (hashes.Length % PictureHashes.Length != 0)
            throw new ArgumentException($"Hashes of {PictureHashes.Length} bytes are needed.", nameof(hashes));

        var index = new HashIndex(hashes.Length / PictureHashes.Length);
        for (var slot = 0; slot < index.Count; slot++)
        {
            index.Put(slot, MemoryMarshal.Cast<byte, ulong>(
                hashes.Slice(slot * PictureHashes.Length, PictureHashes.Length)));
        }

        return index;
    }

    /// <summary>Finds the reference nearest to a picture, the lowest slot among equals.</summary>
    /// <param name="hashes">Of the picture.</param>
    /// <param name="below">Only references nearer than this count; the lower, the faster.</param>
    /// <returns>The nearest, or null when none is near enough.</returns>
    public HashNeighbor? FindNearest(PictureHashes hashes, double below = double.PositiveInfinity)
    {
        ArgumentNullException.ThrowIfNull(hashes);
        var limit = SumBelow(below);
        var nearest = -1;
        Span<long> sums = stackalloc long[Lanes];
        for (var block = 0; block * Lanes < Count; block++)
        {
            if (!Sum(block, hashes.Words, limit, sums)) continue;
            for (var lane = 0; lane < Lanes && block * Lanes + lane < Count; lane++)
            {
                if (sums[lane] >= limit) continue;
                limit = sums[lane];
                nearest = block * Lanes + lane;
            }
        }

        return nearest < 0 ? null : new HashNeighbor(nearest, limit / (double)Hashes);
    }

    /// <summary>Finds all references nearer to a picture than a distance.</summary>
    /// <returns>Nearest first, then by slot.</returns>
    public IReadOnlyList<HashNeighbor> FindWithin(PictureHashes hashes, double below)
    {
        ArgumentNullException.ThrowIfNull(hashes);
        var limit = SumBelow(below);
        var found = new List<HashNeighbor>();
        Span<long> sums = stackalloc long[Lanes];
        for (var block = 0; block * Lanes < Count; block++)
        {
            if (!Sum(block, hashes.Words, limit, sums)) continue;
            for (var lane = 0; lane < Lanes && block * Lanes + lane < Count; lane++)
            {
                if (sums[lane] < limit)
                    found.Add(new HashNeighbor(block * Lanes + lane, sums[lane] / (double)Hashes));
            }
        }

        return [.. found.OrderBy(neighbor => neighbor.MeanDistance).ThenBy(neighbor => neighbor.Slot)];
    }

    private static long SumBelow(double below) =>
        below >= Hashes * PictureHashes.HashLength * 8 ? long.MaxValue : (long)Math.Ceiling(below * Hashes);

    /// <returns>False when no slot of the block can lie below <paramref name="limit"/>.</returns>
    private bool Sum(int block, ReadOnlySpan<ulong> query, long limit, Span<long> sums) =>
        Avx512BW.IsSupported ? SumVectors(block, query, limit, sums) : SumWords(block, query, limit, sums);

    private bool SumVectors(int block, ReadOnlySpan<ulong> query, long limit, Span<long> sums)
    {
        var limits = Vector512.Create(limit);
        var total = Vector512<long>.Zero;
        for (var h = 0; h < Hashes; h++)
        {
            ref var plane = ref MemoryMarshal.GetArrayDataReference(_planes[h]);
            var bits = Vector512<byte>.Zero;
            for (var w = 0; w < WordsPerHash; w++)
            {
                var stored = Vector512.LoadUnsafe(ref plane, (nuint)(block * BlockLength + w * Lanes));
                bits += CountBits((stored ^ Vector512.Create(query[h * WordsPerHash + w])).AsByte());
            }

            total += Avx512BW.SumAbsoluteDifferences(bits, Vector512<byte>.Zero).AsInt64();
            if (!Vector512.LessThanAny(total, limits)) return false;
        }

        total.CopyTo(sums);
        return true;
    }

    private static Vector512<byte> CountBits(Vector512<byte> bytes)
    {
        var counts = Vector512.Create(
            Vector256.Create(Nibbles, Nibbles), Vector256.Create(Nibbles, Nibbles));
        var mask = Vector512.Create((byte)0x0F);
        var high = (bytes.AsUInt16() >>> 4).AsByte() & mask;
        return Avx512BW.Shuffle(counts, bytes & mask) + Avx512BW.Shuffle(counts, high);
    }

    private static Vector128<byte> Nibbles => Vector128.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);

    private bool SumWords(int block, ReadOnlySpan<ulong> query, long limit, Span<long> sums)
    {
        sums.Clear();
        for (var h = 0; h < Hashes; h++)
        {
            var stored = _planes[h].AsSpan(block * BlockLength, BlockLength);
            for (var i = 0; i < stored.Length; i++)
                sums[i % Lanes] += BitOperations.PopCount(stored[i] ^ query[h * WordsPerHash + i / Lanes]);
            if (sums.IndexOfAnyInRange(0, limit - 1) < 0) return false;
        }

        return true;
    }

    private void Put(int slot, ReadOnlySpan<ulong> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var place = slot / Lanes * BlockLength + i % WordsPerHash * Lanes + slot % Lanes;
            _planes[i / WordsPerHash][place] = words[i];
        }
    }
}
