using MuseumGuide.Catalog;
using MuseumGuide.Prose;

namespace MuseumGuide.Describing.Composing;

/// <summary>Parts what the museum wrote, sentence by sentence, and changes no word of it.</summary>
internal static class CuratorStatements
{
    private const int FirstDetails = 2;
    private const int OverviewSentences = 2;

    // A sentence beyond this is no sentence but a paragraph without marks.
    private const int MostWords = 120;

    public static IReadOnlyList<Statement> Of(Artwork work)
    {
        var told = new List<Statement>();
        var alt = Sentences.Split(work.AltText);
        for (var i = 0; i < alt.Count; i++)
        {
            told.Add(i < OverviewSentences
                ? Say(DescriptionPart.Overview, i == 0 ? Ranks.Overview : Ranks.MoreOverview, alt[i], "alt_text", work)
                : Say(DescriptionPart.Details, Ranks.Curator, alt[i], "alt_text", work));
        }

        told.AddRange(Sorted(work.Description, "description", work));
        foreach (var (column, text) in work.OtherFields.OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            if (TextColumns.UseOf(column) is { } use && !string.IsNullOrWhiteSpace(text))
                told.AddRange(Column(use, column, text, work));
        }

        return Promote(told, hasOverview: alt.Count > 0);
    }

    private static IEnumerable<Statement> Column(
        TextColumnUse use, string column, string text, Artwork work) => use switch
    {
        TextColumnUse.Mixed => Sorted(text, column, work),
        TextColumnUse.Inscription =>
            [Statement.Of(
                DescriptionPart.Details, Ranks.Curator, $"The words on it read: {PrintedField.Quote(text, 80)}.",
                SentenceOrigin.Record, column)],
        TextColumnUse.Technique when Words.Count(text) <= 8 && !text.Contains('.', StringComparison.Ordinal) =>
            [Statement.Of(
                DescriptionPart.Technique, Ranks.Record, $"The technique is recorded as {PrintedField.Trim(text)}.",
                SentenceOrigin.Record, column)],
        TextColumnUse.Technique => All(DescriptionPart.Technique, text, column, work),
        TextColumnUse.Context => All(DescriptionPart.Context, text, column, work),
        TextColumnUse.Senses => All(DescriptionPart.OtherSenses, text, column, work),
        _ => All(DescriptionPart.Details, text, column, work),
    };

    private static IEnumerable<Statement> All(DescriptionPart part, string text, string field, Artwork work) =>
        Sentences.Split(text).Select(sentence => Say(part, Ranks.Curator, sentence, field, work));

    private static IEnumerable<Statement> Sorted(string? text, string field, Artwork work)
    {
        var part = DescriptionPart.Details;
        foreach (var sentence in Sentences.Split(text))
        {
            part = SentenceSorting.Sort(sentence, part).Part;
            yield return Say(part, Ranks.Curator, sentence, field, work);
        }
    }

    // Without alternative text, the first thing seen is the overview. The sentences that say most of what is seen, and
    // the first of the context, are told sooner than the rest.
    private static List<Statement> Promote(List<Statement> told, bool hasOverview)
    {
        if (!hasOverview && told.FindIndex(IsSeen) is >= 0 and var first)
            told[first] = told[first] with { Part = DescriptionPart.Overview, Rank = Ranks.Overview };
        if (told.FindIndex(statement => statement.Part == DescriptionPart.Context) is >= 0 and var context)
            told[context] = told[context] with { Rank = Ranks.FirstContext };

        var details = Enumerable.Range(0, told.Count)
            .Where(i => told[i].Part == DescriptionPart.Details)
            .OrderByDescending(i => SentenceSorting.CountSeen(told[i].Sentence.Text)).ThenBy(i => i)
            .Take(FirstDetails);
        foreach (var i in details.ToList()) told[i] = told[i] with { Rank = Ranks.FirstDetails };
        return told;
    }

    private static bool IsSeen(Statement statement) =>
        statement is { Part: DescriptionPart.Details, Sentence.Origin: SentenceOrigin.Curator }
        && SentenceSorting.Sort(statement.Sentence.Text, DescriptionPart.Context)
            is { Part: DescriptionPart.Details, IsSure: true };

    private static Statement Say(DescriptionPart part, int rank, string sentence, string field, Artwork work)
    {
        var text = Words.Count(sentence) > MostWords ? PrintedField.Trim(sentence, MostWords) : sentence;
        if (!EndsWithMark(text)) text += ".";
        return Statement.Of(part, rank, text, SentenceOrigin.Curator, field, ForeignLanguage(work));
    }

    // The guide speaks English, of whatever country.
    private static string? ForeignLanguage(Artwork work) =>
        work.Lang is null || work.Lang.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase)
            ? null
            : work.Lang;

    private static bool EndsWithMark(string text) =>
        text.TrimEnd('"', '”', '’', '\'', '»', ')', ']') is [.., '.' or '!' or '?' or '…'];
}
