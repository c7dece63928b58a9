using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Benchmarks.Scale;

/// <summary>Words and signatures as crowded as those of paintings.</summary>
/// <remarks>Drawn from seeds. On 1,182 paintings two features shared a word 8.9 times as often as they would if all
/// words were as common as each other, and 0.8 % of those that did had signatures within 16 bits. An exponent of 0.65
/// and bits that are set 27 times in a hundred give about as much: 9 times and 0.9 %.</remarks>
internal static class SyntheticWords
{
    private const double Exponent = 0.65;
    private static readonly ushort[] Draws = Tabulate();

    /// <summary>Draws a word, by how common it is, and a signature.</summary>
    public static WordEntry Draw(ref ulong state)
    {
        var word = Draws[Next(ref state) % (ulong)Draws.Length];
        var quarter = Next(ref state) & Next(ref state);
        var rest = Next(ref state) & Next(ref state) & Next(ref state) & Next(ref state) & Next(ref state);
        return new WordEntry(word, quarter | rest);
    }

    /// <summary>SplitMix64.</summary>
    public static ulong Next(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    // Each word as often as its share of a million draws.
    private static ushort[] Tabulate()
    {
        ushort[] words = [.. Enumerable.Range(0, Codebook.Words).Select(w => (ushort)w)];
        new Random(1).Shuffle(words);
        double[] shares = [.. words.Select((_, rank) => Math.Pow(rank + 1, -Exponent))];
        var total = shares.Sum();
        var draws = new List<ushort>(1 << 20);
        for (var rank = 0; rank < words.Length; rank++)
            draws.AddRange(Enumerable.Repeat(words[rank], Math.Max(1, (int)(shares[rank] / total * (1 << 20)))));
        return [.. draws];
    }
}
