using MuseumGuide.Learning;

namespace MuseumGuide.Asking.Passages;

/// <summary>How likely a sentence answers a question, by its <see cref="Figures"/>: boosted trees, fitted to the labelled
/// questions in <c>eval</c>; see docs/decisions/0009-when-a-sentence-is-an-answer.md.</summary>
internal static class PassageModel
{
    private const string Folder = "MuseumGuide.Asking.Passages.";
    private static readonly Lazy<BoostedTrees> Words = new(() => Read("passages-by-words.json"));
    private static readonly Lazy<BoostedTrees> Meaning = new(() => Read("passages-by-meaning.json"));

    /// <summary>The model where meanings are known, or where they are not.</summary>
    public static BoostedTrees For(bool areMeaningsKnown) => areMeaningsKnown ? Meaning.Value : Words.Value;

    /// <returns>0 to 1.</returns>
    public static double ChanceOf(this BoostedTrees model, Figures figures) =>
        model.Probability([.. figures.Values]);

    private static BoostedTrees Read(string name)
    {
        using var stream = typeof(PassageModel).Assembly.GetManifestResourceStream(Folder + name)!;
        using var reader = new StreamReader(stream);
        return BoostedTrees.Parse(reader.ReadToEnd());
    }
}
