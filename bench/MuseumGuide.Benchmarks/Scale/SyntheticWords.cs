using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Benchmarks.Scale;

/// <summary>Words and signatures drawn from seeds, the words by a power law.</summary>
/// <remarks>What a search costs follows from how often two features share a word: 1.6 times as often as if all words
/// were equally common for an exponent of 0.4, 9 times for 0.65. On 1,182 paintings it was 8.9 times, and 0.8 % of
/// the pairs had signatures within 16 bits; bits that are set 27 times in a hundred give as many.</remarks>
internal sealed class SyntheticWords
{
    private readonly ushort[] _draws;
    private readonly bool _areSignaturesAlike;

    private SyntheticWords(double exponent, bool areSignaturesAlike) =>
        (_draws, _areSignaturesAlike) = (Tabulate(exponent), areSignaturesAlike);

    /// <summary>A mild law and random signatures.</summary>
    public static SyntheticWords Even { get; } = new(0.4, areSignaturesAlike: false);

    /// <summary>As crowded as the words and signatures of real paintings.</summary>
    public static SyntheticWords AsInPaintings { get; } = new(0.65, areSignaturesAlike: true);

    /// <summary>Draws a word, by how common it is, and a signature.</summary>
    public WordEntry Draw(ref ulong state)
    {
        var word = _draws[Next(ref state) % (ulong)_draws.Length];
        if (!_areSignaturesAlike) return new WordEntry(word, Next(ref state));
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
    private static ushort[] Tabulate(double exponent)
    {
        ushort[] words = [.. Enumerable.Range(0, Codebook.Words).Select(w => (ushort)w)];
        new Random(1).Shuffle(words);
        double[] shares = [.. words.Select((_, rank) => Math.Pow(rank + 1, -exponent))];
        var total = shares.Sum();
        var draws = new List<ushort>(1 << 20);
        for (var rank = 0; rank < words.Length; rank++)
            draws.AddRange(Enumerable.Repeat(words[rank], Math.Max(1, (int)(shares[rank] / total * (1 << 20)))));
        return [.. draws];
    }
}
