using System.Numerics;

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
        var scores = new float[Count];
        var lastFeature = new int[Count];
        var lastScore = new float[Count];
        Array.Fill(lastFeature, -1);
        for (var i = 0; i < words.Length; i++)
        {
            var (word, signature) = (words[i].Word, words[i].Signature);
            var feature = i / wordsPerFeature;
            var wordWeight = _wordWeights[word];
            for (var at = _starts[word]; at < _starts[word + 1]; at++)
            {
                var distance = BitOperations.PopCount(_signatures[at] ^ signature);
                if (distance > MaxHamming) continue;

                var slot = _slots[at];
                var score = HammingWeights[distance] * wordWeight;
                // A feature speaks once for a reference, by its best entry: repeated pattern is not more proof.
                if (lastFeature[slot] == feature)
                {
                    if (score <= lastScore[slot]) continue;
                    scores[slot] -= lastScore[slot];
                }

                (lastFeature[slot], lastScore[slot]) = (feature, score);
                scores[slot] += score;
            }
        }

        return Best(scores, count, isEligible);
    }

    private static List<(int Slot, float Score)> Best(float[] scores, int count, Func<int, bool> isEligible)
    {
        var queue = new PriorityQueue<int, float>(count + 1);
        for (var slot = 0; slot < scores.Length; slot++)
        {
            if (scores[slot] <= 0) continue;
            var score = scores[slot];
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
}
