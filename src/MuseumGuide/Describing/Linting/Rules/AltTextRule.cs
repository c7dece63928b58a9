using System.Globalization;

namespace MuseumGuide.Describing.Linting.Rules;

/// <summary>Alternative text is there, and no longer than two sentences.</summary>
internal sealed class AltTextRule : ILintRule
{
    private const int MostSentences = 2;

    public string Name => "alt-text";

    public IEnumerable<LintFinding> Check(LintText text)
    {
        if (!text.IsAltText) yield break;
        if (text.Sentences.Count == 0)
        {
            yield return new LintFinding(
                Name, LintSeverity.Note, text.Field, "", "",
                "Say in one or two sentences what is seen; until then the guide makes do with record and measures.");
        }
        else if (text.Sentences.Count > MostSentences)
        {
            yield return new LintFinding(
                Name, LintSeverity.Warning, text.Field, "",
                $"{text.Sentences.Count.ToString(CultureInfo.InvariantCulture)} sentences",
                "Keep alternative text to two sentences, and put the rest into the description.");
        }
    }
}
