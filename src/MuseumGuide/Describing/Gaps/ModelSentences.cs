using System.Text.RegularExpressions;
using MuseumGuide.Catalog;
using MuseumGuide.Describing.Linting;
using MuseumGuide.Models;
using MuseumGuide.Prose;

namespace MuseumGuide.Describing.Gaps;

/// <summary>Makes a model's sentences fit to tell, and tells which are not.</summary>
internal sealed partial class ModelSentences(DescriptionLinter linter)
{
    private const int FewestWords = 3;
    private const int MostLetters = 300;
    private const int FewestNameLetters = 4;
    private const int FewestTitleWords = 2;

    /// <summary>Whole sentences without marks of another trade, each once.</summary>
    public static IReadOnlyList<string> Clean(IReadOnlyList<string>? sentences, int most) =>
    [
        .. (sentences ?? []).Select(text => ModelReply.Clean(text, MostLetters * 4))
            .SelectMany(text => Sentences.Split(text))
            .Where(text => Words.Count(text) >= FewestWords && text.Length <= MostLetters)
            .Select(text => text is [.., '.' or '!' or '?' or '”' or '"'] ? text : text + ".")
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(most),
    ];

    /// <summary>What keeps sentences from being told: broken rules, and names that a model must not give.</summary>
    public IReadOnlyList<LintFinding> FindFaults(Artwork work, string modelId, IReadOnlyList<string> sentences) =>
    [
        .. linter.LintSeen(work with { Lang = null }, modelId, sentences)
            .Where(finding => finding.Severity == LintSeverity.Warning),
        .. from sentence in sentences
           where Names(work, sentence)
           select new LintFinding(
               "naming", LintSeverity.Warning, modelId, sentence, sentence,
               "Leave out every name of an artist or a work."),
    ];

    private static bool Names(Artwork work, string sentence)
    {
        if (Attribution().IsMatch(sentence)) return true;
        var words = FoldedText.WordsOf(sentence);
        if (FoldedText.WordsOf(work.Artist).Any(name => name.Length >= FewestNameLetters && words.Contains(name)))
            return true;

        var title = FoldedText.WordsOf(work.Title);
        return title.Count >= FewestTitleWords
            && $" {string.Join(' ', words)} ".Contains($" {string.Join(' ', title)} ", StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"\b(painted|made|drawn|created|work|painting|picture|print|sculpture|portrait) by \p{Lu}"
        + @"|\b([Ee]n)?[Tt]itled\b",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Attribution();
}
