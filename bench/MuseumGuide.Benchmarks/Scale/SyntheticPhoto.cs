using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Benchmarks.Scale;

/// <summary>The words of a photo that shows one of the works.</summary>
internal static class SyntheticPhoto
{
    private const int Features = 1500;
    private const int Shared = 120;

    /// <summary>Draws a photo; 120 of its features are near copies of the work's, under the first to third of their
    /// four words.</summary>
    public static WordEntry[] Of(SyntheticPostings works, int work)
    {
        var state = 0xC0FFEEUL + (ulong)work;
        var words = new WordEntry[Features * PhotoFeatures.WordsPerFeature];
        for (var i = 0; i < words.Length; i++) words[i] = works.Words.Draw(ref state);
        for (var i = 0; i < Shared; i++)
        {
            var entry = PostingCodec.Read(works[work], i * 4);
            var noise = 0UL;
            for (var bit = 0; bit < 8; bit++) noise |= 1UL << (int)(SyntheticWords.Next(ref state) % 64);
            words[(i * 12 * PhotoFeatures.WordsPerFeature) + (i % 3)] =
                entry with { Signature = entry.Signature ^ noise };
        }

        return words;
    }
}
