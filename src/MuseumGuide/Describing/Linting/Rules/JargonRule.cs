using System.Text.RegularExpressions;

namespace MuseumGuide.Describing.Linting.Rules;

/// <summary>A term of art is explained in its own sentence.</summary>
internal sealed partial class JargonRule : ILintRule
{
    public string Name => "jargon";

    public IEnumerable<LintFinding> Check(LintText text) =>
        from sentence in text.Sentences
        from match in Terms().Matches(sentence.Unquoted)
        where !IsExplained(sentence.Text, match)
        select new LintFinding(
            Name, LintSeverity.Note, text.Field, sentence.Text, match.Value,
            $"Explain “{match.Value}” in the same sentence, or use an ordinary word.");

    // "impasto, paint laid on thickly", "what painters call sfumato", "a tondo (a round picture)".
    private static bool IsExplained(string sentence, Match term)
    {
        var after = sentence.AsSpan(term.Index + term.Length).TrimStart('s');
        return after is [',' or ':' or '–' or '—' or ';', ..] || after.StartsWith(" (", StringComparison.Ordinal)
            || after.StartsWith(" – ", StringComparison.Ordinal) || after.StartsWith(" — ", StringComparison.Ordinal)
            || after.StartsWith(", or", StringComparison.Ordinal)
            || Introduced().IsMatch(sentence[..term.Index]);
    }

    [GeneratedRegex(
        @"\b(chiaroscuro|impasto|sfumato|contrapposto|grisaille|sgraffito|tondo|pentiment[oi]|repoussoir|"
        + @"scumbl(e|ed|ing)|"
        + "trompe[ -]l['’](œ|oe)il|predella|mandorla|putt[oi]|intaglio|cloisonn[ée]|champlev[ée]|craquelure|"
        + "tenebris[mt]|"
        + @"verdaccio|bas-relief|mezzotint|aquatint|giornat[ae]|vanitas|memento mori|staffage|capriccio|morbidezza|"
        + @"foreshorten(ed|ing)|alla prima|plein[ -]air|bokeh|provenance)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Terms();

    [GeneratedRegex(
        @"(call(s|ed)?( it| this)?|known as|named|term|or|the name)\s+(an? |the )?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Introduced();
}
