using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MuseumGuide.Recognition.Layout;

/// <summary>Finds the nearest of many embeddings by looking at each. Immutable, safe for many threads.</summary>
internal sealed class EmbeddingIndex
{
    private const int Length = LayoutEmbedding.Dimensions;

    // A quarter of a megabyte, which stays in a core's own memory while every query is compared with it.
    private const int Block = 1_024;

    // A millisecond's work; less is not worth another thread.
    private const int LeastPart = 25_000;

    private readonly byte[] _embeddings;
    private readonly float[] _inverseNorms;

    /// <param name="embeddings">256 signed bytes for each slot in turn, from -127; kept, so not to be changed
    /// afterwards.</param>
    /// <exception cref="ArgumentException">Not a multiple of 256 bytes.</exception>
    public EmbeddingIndex(byte[] embeddings)
    {
        ArgumentNullException.ThrowIfNull(embeddings);
        if (embeddings.Length % Length != 0)
            throw new ArgumentException($"Embeddings of {Length} bytes are needed.", nameof(embeddings));

        _embeddings = embeddings;
        _inverseNorms = new float[embeddings.Length / Length];
        for (var slot = 0; slot < _inverseNorms.Length; slot++) _inverseNorms[slot] = InverseNorm(Embedding(slot));
    }

    /// <summary>How many embeddings there are.</summary>
    public int Count => _inverseNorms.Length;

    /// <summary>The 256 signed bytes of a slot.</summary>
    public ReadOnlySpan<byte> Embedding(int slot) => _embeddings.AsSpan(slot * Length, Length);

    /// <summary>Lays embeddings side by side.</summary>
    /// <exception cref="ArgumentException">One of them is not 256 bytes long.</exception>
    public static EmbeddingIndex Of(IReadOnlyList<byte[]> embeddings)
    {
        ArgumentNullException.ThrowIfNull(embeddings);
        var all = GC.AllocateUninitializedArray<byte>(embeddings.Count * Length);
        for (var slot = 0; slot < embeddings.Count; slot++)
        {
            if (embeddings[slot].Length != Length)
                throw new ArgumentException($"Embeddings of {Length} bytes are needed.", nameof(embeddings));
            embeddings[slot].CopyTo(all, slot * Length);
        }

        return new EmbeddingIndex(all);
    }

    /// <summary>Finds the embeddings most like a query.</summary>
    /// <param name="query">256 signed bytes.</param>
    /// <param name="count">The most neighbors to return, at least 1.</param>
    /// <returns>Most similar first, at equal similarity the lower slot; fewer where the index is smaller.</returns>
    /// <exception cref="ArgumentException">The query is not 256 bytes long.</exception>
    public EmbeddingNeighbor[] FindNearest(ReadOnlySpan<byte> query, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        if (query.Length != Length) throw new ArgumentException($"{Length} bytes are needed.", nameof(query));

        var nearest = new NearestEmbeddings(Math.Min(count, Count));
        Scan(query, nearest, 0, Count);
        return nearest.ToArray(InverseNorm(query));
    }

    /// <summary>The same for several queries, on all cores where there is much to look at, and so that what is read of
    /// memory serves all of them.</summary>
    /// <returns>For each query in turn, as for one.</returns>
    /// <exception cref="ArgumentException">A query is not 256 bytes long.</exception>
    public EmbeddingNeighbor[][] FindNearest(IReadOnlyList<byte[]> queries, int count)
    {
        ArgumentNullException.ThrowIfNull(queries);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        if (queries.Any(query => query.Length != Length))
            throw new ArgumentException($"{Length} bytes are needed.", nameof(queries));

        var parts = Math.Clamp(Count / LeastPart, 1, Environment.ProcessorCount);
        var found = new NearestEmbeddings[parts][];
        if (parts == 1) found[0] = Scan(queries, count, 0, Count);
        else Parallel.For(0, parts, part => found[part] = Scan(
            queries, count, (int)((long)Count * part / parts), (int)((long)Count * (part + 1) / parts)));
        return [.. queries.Select((query, i) => Join(found, i).ToArray(InverseNorm(query)))];
    }

    // Slots rise from part to part, so that the lower one still comes first at equal similarity.
    private static NearestEmbeddings Join(NearestEmbeddings[][] parts, int query)
    {
        var all = parts[0][query];
        foreach (var part in parts.AsSpan(1)) all.Add(part[query]);
        return all;
    }

    private NearestEmbeddings[] Scan(IReadOnlyList<byte[]> queries, int count, int from, int to)
    {
        var nearest = new NearestEmbeddings[queries.Count];
        for (var i = 0; i < nearest.Length; i++) nearest[i] = new NearestEmbeddings(Math.Min(count, Count));
        for (var start = from; start < to; start += Block)
            for (var i = 0; i < nearest.Length; i++) Scan(queries[i], nearest[i], start, Math.Min(start + Block, to));
        return nearest;
    }

    private void Scan(ReadOnlySpan<byte> query, NearestEmbeddings nearest, int from, int to)
    {
        ref var entry = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_embeddings), (nint)from * Length);
        ref var asked = ref MemoryMarshal.GetReference(query);
        for (var slot = from; slot < to; slot++, entry = ref Unsafe.Add(ref entry, Length))
        {
            var similarity = Dot(ref entry, ref asked) * _inverseNorms[slot];
            if (similarity > nearest.Least) nearest.Add(slot, similarity);
        }
    }

    private static float InverseNorm(ReadOnlySpan<byte> embedding)
    {
        ref var first = ref MemoryMarshal.GetReference(embedding);
        var squared = Dot(ref first, ref first);
        return squared == 0 ? 0 : 1 / MathF.Sqrt(squared);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Dot(ref byte entry, ref byte query)
    {
        var (even, odd) = (Vector256<int>.Zero, Vector256<int>.Zero);
        for (nuint i = 0; i < Length; i += 64)
        {
            even = AddDots(even, ref entry, ref query, i);
            odd = AddDots(odd, ref entry, ref query, i + 32);
        }

        return Vector256.Sum(even + odd);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> AddDots(Vector256<int> sum, ref byte entry, ref byte query, nuint at)
    {
        var one = Vector256.LoadUnsafe(ref entry, at).AsSByte();
        var other = Vector256.LoadUnsafe(ref query, at).AsSByte();
        if (Avx2.IsSupported)
        {
            // The instructions multiply unsigned by signed, so the sign moves over; 2 × 127 × 127 fits 16 bits.
            var (magnitude, signed) = (Avx2.Abs(one), Avx2.Sign(other, one));
            return AvxVnni.IsSupported
                ? AvxVnni.MultiplyWideningAndAdd(sum, magnitude, signed)
                : sum + Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(magnitude, signed), Vector256<short>.One);
        }

        var (low, high) = Vector256.Widen(one);
        var (otherLow, otherHigh) = Vector256.Widen(other);
        var (first, second) = Vector256.Widen(low * otherLow);
        var (third, fourth) = Vector256.Widen(high * otherHigh);
        return sum + first + second + (third + fourth);
    }
}
