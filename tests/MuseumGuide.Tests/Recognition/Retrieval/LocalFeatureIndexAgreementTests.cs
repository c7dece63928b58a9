using System.Buffers.Binary;
using System.Numerics;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Tests.Recognition.Retrieval;

/// <summary>The fast search against the plain one: word by word, entry by entry, in one thread.</summary>
public sealed class LocalFeatureIndexAgreementTests
{
    private const int WordsPerFeature = 4;

    [Theory]
    [InlineData(40, 50)]
    [InlineData(400, 1500)]
    public void FindNearest_gives_the_slots_and_scores_of_the_plain_search(int works, int features)
    {
        var random = new Random(11);
        WordEntry[][] references = [.. Enumerable.Range(0, works).Select(_ => Draw(random, 500))];
        var photo = Draw(random, features * WordsPerFeature);
        var index = LocalFeatureIndex.Build([.. references.Select(Encode)]);

        var nearest = index.FindNearest(photo, WordsPerFeature, works, _ => true);

        var plain = ScorePlainly(references, photo);
        Assert.NotEmpty(nearest);
        Assert.Equal(plain.Count(score => score > 0), nearest.Count);
        Assert.All(nearest, found => Assert.Equal(plain[found.Slot], found.Score));
        Assert.Equal(nearest.Select(n => n.Score).OrderDescending(), nearest.Select(n => n.Score));
    }

    [Fact]
    public void FindNearest_leaves_out_a_word_that_far_too_many_features_share()
    {
        WordEntry[] common = [.. Enumerable.Repeat(new WordEntry(7, 0), 250)];
        WordEntry[] rare = [new WordEntry(9, 0)];
        var index = LocalFeatureIndex.Build([.. Enumerable.Repeat(Encode(common), 5), Encode(rare)]);

        var nearest = index.FindNearest([new WordEntry(7, 0), new WordEntry(9, 0)], 1, 6, _ => true);

        Assert.Equal([5], nearest.Select(n => n.Slot));
    }

    // Few words, so that lists are long, yet none so long that it is left out, and signatures with few bits, so that many are near.
    private static WordEntry[] Draw(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ =>
        new WordEntry(
            (ushort)random.Next(320),
            (ulong)random.NextInt64() & (ulong)random.NextInt64() & (ulong)random.NextInt64()))];

    private static byte[] Encode(WordEntry[] entries)
    {
        var bytes = new byte[entries.Length * PostingCodec.EntryLength];
        for (var i = 0; i < entries.Length; i++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(i * PostingCodec.EntryLength), entries[i].Word);
            BinaryPrimitives.WriteUInt64LittleEndian(
                bytes.AsSpan((i * PostingCodec.EntryLength) + 2), entries[i].Signature);
        }

        return bytes;
    }

    private static float[] ScorePlainly(WordEntry[][] references, WordEntry[] photo)
    {
        var lists = references.SelectMany((entries, slot) => entries.Select(entry => (slot, entry)))
            .ToLookup(e => e.entry.Word);
        var total = references.Sum(r => r.Length);
        var scores = new float[references.Length];
        var last = new (int Feature, float Score)[references.Length];
        Array.Fill(last, (-1, 0));
        for (var i = 0; i < photo.Length; i++)
        {
            var rarity = MathF.Pow(
                MathF.Log((total + 1f) / (lists[photo[i].Word].Count() + 1f)) / MathF.Log(total + 2f), 4);
            foreach (var (slot, entry) in lists[photo[i].Word])
            {
                var distance = BitOperations.PopCount(entry.Signature ^ photo[i].Signature);
                var score = distance > 16 ? 0 : (float)Math.Exp(-(distance * distance) / 36.0) * rarity;
                var isSameFeature = last[slot].Feature == i / WordsPerFeature;
                if (score == 0 || (isSameFeature && score <= last[slot].Score)) continue;
                if (isSameFeature) scores[slot] -= last[slot].Score;
                scores[slot] += score;
                last[slot] = (i / WordsPerFeature, score);
            }
        }

        return scores;
    }
}
