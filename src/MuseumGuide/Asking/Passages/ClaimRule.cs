using System.Text.RegularExpressions;

namespace MuseumGuide.Asking.Passages;

/// <summary>Claims about who made the work and when, put as questions: "Julia painted this in 1918, didn't he?" is told
/// what is recorded, lest a sentence that has the same words sound like a yes.</summary>
internal sealed partial class ClaimRule : IAnswerRule
{
    public ValueTask<Reply?> TryAnswerAsync(Inquiry inquiry, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Answer(inquiry));

    private static Reply? Answer(Inquiry inquiry)
    {
        var plain = inquiry.Question.Plain;
        if (!Tag().IsMatch(plain) || !OfTheWork().IsMatch(plain)) return null;
        var work = inquiry.Knowledge.Work;
        var namesMaker = Making().IsMatch(plain) && inquiry.Question.Content.Any(
            word => word.IsCapitalized && !inquiry.Knowledge.TitleStems.Contains(word.Stem));
        var namesTime = Time().IsMatch(plain);
        if (!namesMaker && !namesTime) return null;

        var told = new List<(string Text, AnswerSource Source)>();
        if (namesMaker && work.Artist is { } artist)
            told.Add(($"The record names {artist.TrimEnd('.')} as the maker.",
                inquiry.Source(SourceKind.Record, "artist", artist)));
        if (namesTime && work.Year is { } year)
            told.Add(($"The record dates it {year.TrimEnd('.')}.", inquiry.Source(SourceKind.Record, "year", year)));
        return told.Count == 0
            ? new Reply.Declined(Phrases.NotSaid)
            : new Reply.Answered(
                string.Join(' ', told.Select(fact => fact.Text)), [.. told.Select(fact => fact.Source)]);
    }

    [GeneratedRegex(
        @"^ so | (is|was|did|does|do|are|were|has|have) (it|he|she|they|this|that|there) $| (right|correct|true) $",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex(
        @" (painted|made|drew|drawn|carved|sculpted|photographed|wove|woven|designed|engraved|printed|cast|built|"
        + @"created|filmed) (this|it) |^( so)? (this|it|that)( \w+)? (is|was) (from|painted|made|done|drawn|by|a|an)",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex OfTheWork();

    [GeneratedRegex(
        @" (painted|made|drew|drawn|carved|sculpted|photographed|wove|woven|designed|engraved|printed|cast|built|"
        + @"created|filmed|by|a|an|himself|herself) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Making();

    [GeneratedRegex(@" (1\d{3}s?|20\d\d|\d\d?th|century|centuries|years old) ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Time();
}
