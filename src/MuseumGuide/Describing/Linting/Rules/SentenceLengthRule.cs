using System.Globalization;
using MuseumGuide.Prose;

namespace MuseumGuide.Describing.Linting.Rules;

/// <summary>Sentences that can be followed by ear: 25 words on average, none above 40.</summary>
internal sealed class SentenceLengthRule : ILintRule
{
    private const int MostOnAverage = 25;
    private const int MostInOne = 40;

    public string Name => "sentence-length";

    public IEnumerable<LintFinding> Check(LintText text)
    {
        if (text.Sentences.Count == 0) yield break;
        var counts = text.Sentences.Select(sentence => (sentence.Text, Words: Words.Count(sentence.Text))).ToList();
        foreach (var (sentence, words) in counts.Where(sentence => sentence.Words > MostInOne))
        {
            yield return new LintFinding(
                Name, LintSeverity.Warning, text.Field, sentence, Told(words),
                "Part it into two or more sentences.");
        }

        var average = counts.Average(sentence => sentence.Words);
        var told = average.ToString("0.0", CultureInfo.InvariantCulture);
        if (counts.Count > 1 && average > MostOnAverage)
        {
            yield return new LintFinding(
                Name, LintSeverity.Note, text.Field, "", $"{told} words a sentence",
                "Write shorter sentences: 25 words on average at most.");
        }
    }

    private static string Told(int words) => $"{words.ToString(CultureInfo.InvariantCulture)} words";
}
