using System.Buffers;
using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Finds the references that share local features with a photo: an inverted file with Hamming embedding.</summary>
/// <remarks>Jégou, Douze and Schmid (2008, 2009). Twelve bytes a feature: signature and slot, by word. Immutable.
/// </remarks>
internal sealed class LocalFeatureIndex
{
    // Widest Hamming distance at which two signatures of one word still speak for each other: docs/decisions/0004.
    private const int MaxHamming = 16;
    private const double WeightDeviation = 6;
    private const float RarityPower = 4;

    // In a large collection the lists of the commonest words take most of the time and tell next to nothing: lists
    // longer than both of these are left out. docs/performance.md has what that saves and what it costs.
    private const long AlwaysSearchedLength = 1_000;
    private const long MostTimesMean = 6;

    // Below this many entries one thread is done before another has begun: docs/performance.md.
    private const long FewestEntriesToShare = 1_000_000;
    private static readonly int MostBands = 4 * Environment.ProcessorCount;

    private static readonly float[] HammingWeights = [.. Enumerable.Range(0, MaxHamming + 1)
        .Select(h => (float)Math.Exp(-(h * h) / (WeightDeviation * WeightDeviation)))];

    private readonly int[] _starts;
    private readonly ulong[] _signatures;
    private readonly int[] _slots;
    private readonly float[] _wordWeights;

    private LocalFeatureIndex(int count, int[] starts, ulong[] signatures, int[] slots, float[] wordWeights) =>
        (Count, _starts, _signatures, _slots, _wordWeights) = (count, starts, signatures, slots, wordWeights);

    /// <summary>Number of references.</summary>
    public int Count { get; }

    /// <summary>Builds the index.</summary>
    /// <param name="postings">The encoded postings of each slot; null for a slot without.</param>
    public static LocalFeatureIndex Build(IReadOnlyList<byte[]?> postings)
    {
        var counts = new int[Codebook.Words];
        foreach (var bytes in postings)
            for (var i = 0; i < EntryCount(bytes); i++) counts[PostingCodec.Read(bytes, i).Word]++;

        var starts = new int[Codebook.Words + 1];
        for (var word = 0; word < Codebook.Words; word++) starts[word + 1] = starts[word] + counts[word];
        var signatures = new ulong[starts[^1]];
        var slots = new int[starts[^1]];
        var next = starts.AsSpan(0, Codebook.Words).ToArray();
        for (var slot = 0; slot < postings.Count; slot++)
        {
            var bytes = postings[slot];
            for (var i = 0; i < EntryCount(bytes); i++)
            {
                var entry = PostingCodec.Read(bytes, i);
                (signatures[next[entry.Word]], slots[next[entry.Word]]) = (entry.Signature, slot);
                next[entry.Word]++;
            }
        }

        return new LocalFeatureIndex(
            postings.Count, starts, signatures, slots, WordWeights(counts, starts[^1]));
    }

    /// <summary>Finds the references that share most with the given words.</summary>
    /// <param name="words">The words of each photo feature, <paramref name="wordsPerFeature"/> in a row.</param>
    /// <param name="count">The most slots to return.</param>
    /// <param name="isEligible">Slots to look past give false.</param>
    /// <returns>Slots and scores, best first; a score has no unit and compares only within one photo.</returns>
    public List<(int Slot, float Score)> FindNearest(
        ReadOnlySpan<WordEntry> words, int wordsPerFeature, int count, Func<int, bool> isEligible)
    {
        var near = FindNear(words);
        var tallies = ArrayPool<Tally>.Shared.Rent(Count);
        try
        {
            Array.Clear(tallies, 0, Count);
            for (var i = 0; i < words.Length; i++) Score(near[i], words[i].Word, (i / wordsPerFeature) + 1, tallies);
            return Best(tallies.AsSpan(0, Count), count, isEligible);
        }
        finally
        {
            ArrayPool<Tally>.Shared.Return(tallies);
        }
    }

    // In bands over the words where that pays; what is found is scored afterwards in the order of the photo, so that
    // sums do not depend on the bands.
    private NearRange[] FindNear(ReadOnlySpan<WordEntry> words)
    {
        var lookups = WordLookups.Of(words);
        var near = new NearRange[words.Length];
        var entries = 0L;
        foreach (var entry in words) entries += _starts[entry.Word + 1] - _starts[entry.Word];
        var longest = Math.Max(AlwaysSearchedLength, MostTimesMean * _starts[^1] / Codebook.Words);
        var bands = entries < FewestEntriesToShare ? 1 : MostBands;
        RowBands.Run(words.Length, bands, (from, to) =>
        {
            var found = new List<NearSignature>(entries > FewestEntriesToShare ? 1 << 16 : 1 << 10);
            for (var i = from; i < to; i++)
            {
                var (word, signature) = (lookups.Words[i].Word, lookups.Words[i].Signature);
                var before = found.Count;
                if (_starts[word + 1] - _starts[word] <= longest)
                {
                    SignatureScan.Find(
                        _signatures, _starts[word], _starts[word + 1], signature, MaxHamming, found);
                }

                near[lookups.Places[i]] = new NearRange(found, before, found.Count);
            }
        });
        return near;
    }

    private void Score(NearRange near, ushort word, int feature, Tally[] tallies)
    {
        var wordWeight = _wordWeights[word];
        for (var i = near.From; i < near.To; i++)
        {
            var (at, distance) = near.Found[i];
            ref var tally = ref tallies[_slots[at]];
            var score = HammingWeights[distance] * wordWeight;
            // A feature speaks once for a reference, by its best entry: repeated pattern is not more proof.
            if (tally.LastFeature == feature)
            {
                if (score <= tally.LastScore) continue;
                tally.Score -= tally.LastScore;
            }

            (tally.LastFeature, tally.LastScore) = (feature, score);
            tally.Score += score;
        }
    }

    private static List<(int Slot, float Score)> Best(
        ReadOnlySpan<Tally> tallies, int count, Func<int, bool> isEligible)
    {
        var queue = new PriorityQueue<int, float>(count + 1);
        for (var slot = 0; slot < tallies.Length; slot++)
        {
            var score = tallies[slot].Score;
            if (score <= 0) continue;
            if (queue.Count >= count && queue.TryPeek(out _, out var least) && score <= least) continue;
            if (!isEligible(slot)) continue;
            queue.Enqueue(slot, score);
            if (queue.Count > count) queue.Dequeue();
        }

        var best = new List<(int, float)>(queue.Count);
        while (queue.TryDequeue(out var slot, out var score)) best.Add((slot, score));
        best.Reverse();
        return best;
    }

    private static int EntryCount(byte[]? postings) => (postings?.Length ?? 0) / PostingCodec.EntryLength;

    // Rare words tell more: the logarithm of how rare, with every word taken as seen once more than it was, and that
    // to the fourth power, for the common words are those of frames, walls and labels: docs/decisions/0004.
    private static float[] WordWeights(int[] counts, int total) =>
        [.. counts.Select(c => MathF.Pow(
            MathF.Max(0.1f, MathF.Log((total + 1f) / (c + 1f)) / MathF.Log(total + 2f)), RarityPower))];

    private readonly record struct NearRange(List<NearSignature> Found, int From, int To);

    private struct Tally
    {
        public float Score;
        public float LastScore;

        // Counted from 1, for 0 is no feature.
        public int LastFeature;
    }
}
