using System.Text.RegularExpressions;
using MuseumGuide.Catalog;
using MuseumGuide.Describing.Sizes;
using MuseumGuide.Prose;

namespace MuseumGuide.Describing.Composing;

/// <summary>Says a work's record in whole sentences. A blank field says nothing.</summary>
internal static partial class RecordStatements
{
    private const int MostGlanceWords = 25;

    public static IEnumerable<Statement> Of(CatalogEntry entry)
    {
        var work = entry.Artwork;
        foreach (var statement in Identity(work)) yield return statement;
        if (work.Year is { } year) yield return Say(Ranks.Date, Dated(year), "year");
        if (work.Medium is { } medium)
            yield return Say(Ranks.Medium, $"The medium is {PrintedField.Continue(medium)}.", "medium");
        if (work.Period is { } period)
        {
            yield return Say(
                Ranks.Record, $"The period or style is recorded as {PrintedField.Trim(period)}.", "period");
        }

        foreach (var statement in Size(entry)) yield return statement;
        if (work.Room is { } room) yield return Say(Ranks.Record, $"The work is shown in {Place(room)}.", "room");
        if (work.StopNumber is { } stop)
            yield return Say(Ranks.Record, $"Its stop number is {PrintedField.Trim(stop)}.", "stop_number");
        if (work.CreditLine is { } credit)
            yield return Say(Ranks.Record, $"The credit line reads: {PrintedField.Quote(credit)}.", "credit_line");
        if (work.AccessionNumber is { } number)
            yield return Say(Ranks.Record, $"Its accession number is {number.Value.TrimEnd('.')}.", "accession_number");
    }

    /// <summary>The sentence that names the work, as short as it can be.</summary>
    public static DescribedSentence Name(Artwork work) => Identity(work)[0].Sentence;

    private static List<Statement> Identity(Artwork work)
    {
        var title = string.IsNullOrWhiteSpace(work.Title) ? null : PrintedField.Quote(work.Title);
        var artist = string.IsNullOrWhiteSpace(work.Artist) ? null : By(PrintedField.Trim(work.Artist));
        if (artist is null)
        {
            return title is null
                ? [Say(Ranks.Identity, "This work is untitled, and the record names no artist.", "title")]
                : [Say(Ranks.Identity, $"The title is {title}.", "title"),
                    Say(Ranks.Record, "The record names no artist.", "artist")];
        }

        var whole = $"{title ?? "This untitled work"} {artist}.";
        return Words.Count(whole) <= MostGlanceWords || title is null
            ? [Say(Ranks.Identity, whole, "artist")]
            : [Say(Ranks.Identity, $"The work {artist}.", "artist"),
                Say(Ranks.Date, $"Its title is {title}.", "title")];
    }

    private static string By(string artist)
    {
        if (Unknown().Match(artist) is { Success: true } unknown)
        {
            var who = unknown.Groups["who"].Value;
            return $"is by an {unknown.Groups["kind"].Value.ToLowerInvariant()} {(who.Length == 0 ? "artist" : who)}";
        }

        if (Attributed().IsMatch(artist)) return $"is {char.ToLowerInvariant(artist[0])}{artist[1..]}";
        return Qualified().IsMatch(artist)
            ? $"is recorded as {char.ToLowerInvariant(artist[0])}{artist[1..]}"
            : $"is by {artist}";
    }

    private static string Dated(string year)
    {
        var printed = PrintedField.Trim(year);
        if (NoDate().IsMatch(printed)) return "The record says that its date is not known.";
        if (Around().Match(printed) is { Success: true } around)
            return $"It is dated around {around.Groups["year"].Value}.";
        return char.IsLetter(printed[0]) || printed.Contains(' ', StringComparison.Ordinal)
            ? $"Its date is recorded as {printed}."
            : $"It is dated {printed}.";
    }

    private static IEnumerable<Statement> Size(CatalogEntry entry)
    {
        if (entry.Artwork.Dimensions is not { } printed) yield break;
        if (WorkSize.Of(entry) is not { } size)
        {
            yield return Sized(Ranks.Size, $"The size is recorded as {PrintedField.Quote(printed)}.");
            yield break;
        }

        yield return Sized(Ranks.Size, $"The work is {HumanSize.Figures(size)}.");
        if (HumanSize.Likeness(size) is { } likeness) yield return Sized(Ranks.Likeness, $"That is {likeness}.");
    }

    private static string Place(string room)
    {
        var printed = PrintedField.Trim(room);
        return printed.Any(char.IsLetter) && printed.Length > 3 ? printed : $"room {printed}";
    }

    private static Statement Say(int rank, string text, string field) => Statement.Of(
        DescriptionPart.StandardInformation, rank, text, SentenceOrigin.Record, field);

    private static Statement Sized(int rank, string text) =>
        Statement.Of(DescriptionPart.Size, rank, text, SentenceOrigin.Record, "dimensions");

    [GeneratedRegex(
        @"^(?<kind>unknown|anonymous|unidentified)\b[\s,]*(?<who>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Unknown();

    [GeneratedRegex(
        @"^(n\.? ?d|s\.? ?d|undated|no date|not dated|date unknown|unknown)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NoDate();

    [GeneratedRegex("^(attributed to|ascribed to)\\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Attributed();

    [GeneratedRegex(
        "^(after|circle of|follower of|workshop of|studio of|school of|manner of|style of|copy (after|of)|imitator of|"
        + "assistant of|pupil of|possibly|probably|formerly|various|multiple|several|artists?\\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Qualified();

    [GeneratedRegex(
        @"^(c\.|ca\.|circa|c\b)\s*(?<year>\d.*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Around();
}
