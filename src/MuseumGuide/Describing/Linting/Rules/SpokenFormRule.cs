using System.Text.RegularExpressions;

namespace MuseumGuide.Describing.Linting.Rules;

/// <summary>No abbreviations, symbols, brackets or Roman numerals, which voices stumble over.</summary>
internal sealed partial class SpokenFormRule : ILintRule
{
    public string Name => "spoken-form";

    public IEnumerable<LintFinding> Check(LintText text)
    {
        foreach (var finding in PatternRule.Find(
            this, text, Abbreviations(), LintSeverity.Warning, word => $"Write “{word}” out in full."))
            yield return finding;
        foreach (var finding in PatternRule.Find(
            this, text, Symbols(), LintSeverity.Warning, sign => $"Write “{sign}” as a word."))
            yield return finding;
        foreach (var finding in PatternRule.Find(
            this, text, Brackets(), LintSeverity.Note,
            _ => "Make the words in brackets a sentence, or leave them out."))
            yield return finding;
        foreach (var finding in PatternRule.Find(
            this, text, RomanNumerals(), LintSeverity.Note, number => $"Write “{number}” as it is said."))
            yield return finding;
    }

    [GeneratedRegex(
        @"(?<![\w.])(c\.|ca\.|cf\.|fl\.|r\.(?= ?\d)|b\.(?= ?\d)|d\.(?= ?\d)|e\.g\.|i\.e\.|etc\.|approx\.|attr\.|"
        + @"inv\.|no\.(?= ?\d)|"
        + @"vol\.|fig\.|pp?\.(?= ?\d)|vs\.?)|(?<=\d ?)(cm|mm|km|m|kg|g|in\.|ft)(?![\w])|(?<=\d )(BCE?|CE|AD)\b",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Abbreviations();

    [GeneratedRegex(@"[&%×°#=+<>@*†‡§~→]|(?<=\w)/(?=\w)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Symbols();

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Brackets();

    // Two letters at least: a lone I, V or X is a word, an initial or a shape.
    [GeneratedRegex(
        @"\b(?=[IVX]{2,5}\b)X{0,3}(IX|IV|V?I{0,3})\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RomanNumerals();
}
