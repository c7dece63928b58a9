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

    /// <param name="lang">Only what is in this language is told; null tells all.</param>
    public static IReadOnlyList<Statement> Of(LocalizedArtwork read, string? lang = null)
    {
        var told = AllOf(read)
            .Where(said => lang is null || LanguageTags.Suits(lang, said.Sentence.Lang ?? LanguageTags.English))
            .ToList();
        return Promote(told, isForeign: lang is not null && !LanguageTags.IsEnglish(lang));
    }

    /// <summary>Whether a statement is of a text that tells what the work is, and not of an aside such as a fun fact.
    /// </summary>
    public static bool Describes(Statement said) =>
        said.Sentence.Source is "description" or "alt_text"
        || TextColumns.UseOf(said.Sentence.Source) is TextColumnUse.Seen or TextColumnUse.Mixed;

    private static IEnumerable<Statement> AllOf(LocalizedArtwork read)
    {
        var work = read.Artwork;
        var alt = Sentences.Split(work.AltText, read.LangOf("alt_text"));
        for (var i = 0; i < alt.Count; i++)
        {
            yield return i < OverviewSentences
                ? Say(DescriptionPart.Overview, i == 0 ? Ranks.Overview : Ranks.MoreOverview, alt[i], "alt_text", read)
                : Say(DescriptionPart.Details, Ranks.Curator, alt[i], "alt_text", read);
        }

        foreach (var said in Sorted(work.Description, "description", read)) yield return said;
        foreach (var (column, text) in work.OtherFields.OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            if (TextColumns.UseOf(column) is not { } use || string.IsNullOrWhiteSpace(text)) continue;
            foreach (var said in Column(use, column, text, read)) yield return said;
        }
    }

    private static IEnumerable<Statement> Column(
        TextColumnUse use, string column, string text, LocalizedArtwork read) => use switch
    {
        TextColumnUse.Mixed => Sorted(text, column, read),
        TextColumnUse.Inscription =>
            [Statement.Of(
                DescriptionPart.Details, Ranks.Curator, $"The words on it read: {PrintedField.Quote(text, 80)}.",
                SentenceOrigin.Record, column)],
        TextColumnUse.Technique when Words.Count(text) <= 8 && !text.Contains('.', StringComparison.Ordinal) =>
            [Statement.Of(
                DescriptionPart.Technique, Ranks.Record, $"The technique is recorded as {PrintedField.Trim(text)}.",
                SentenceOrigin.Record, column)],
        TextColumnUse.Technique => All(DescriptionPart.Technique, text, column, read),
        TextColumnUse.Context => All(DescriptionPart.Context, text, column, read),
        TextColumnUse.Senses => All(DescriptionPart.OtherSenses, text, column, read),
        _ => All(DescriptionPart.Details, text, column, read),
    };

    private static IEnumerable<Statement> All(DescriptionPart part, string text, string field, LocalizedArtwork read) =>
        Sentences.Split(text, read.LangOf(field)).Select(sentence => Say(part, Ranks.Curator, sentence, field, read));

    private static IEnumerable<Statement> Sorted(string? text, string field, LocalizedArtwork read)
    {
        var part = DescriptionPart.Details;
        var lang = read.LangOf(field);
        foreach (var sentence in Sentences.Split(text, lang))
        {
            part = SentenceSorting.Sort(sentence, part, LanguageTags.IsEnglish(lang)).Part;
            yield return Say(part, Ranks.Curator, sentence, field, read);
        }
    }

    // Without alternative text, the first thing seen is the overview. The sentences that say most of what is seen, and
    // the first of the context, are told sooner than the rest.
    private static List<Statement> Promote(List<Statement> told, bool isForeign)
    {
        var hasOverview = told.Exists(said => said.Part == DescriptionPart.Overview);
        if (!hasOverview && (isForeign ? FindFirst(told) : told.FindIndex(IsSeen)) is >= 0 and var first)
            told[first] = told[first] with { Part = DescriptionPart.Overview, Rank = Ranks.Overview };
        if (told.FindIndex(statement => statement.Part == DescriptionPart.Context) is >= 0 and var context)
            told[context] = told[context] with { Rank = Ranks.FirstContext };

        var details = Enumerable.Range(0, told.Count)
            .Where(i => told[i].Part == DescriptionPart.Details)
            .OrderByDescending(i => told[i].Sentence.Lang is null
                ? SentenceSorting.CountSeen(told[i].Sentence.Text) : 0).ThenBy(i => i)
            .Take(FirstDetails);
        foreach (var i in details.ToList()) told[i] = told[i] with { Rank = Ranks.FirstDetails };
        return told;
    }

    // Nobody here can tell what a sentence in another language is about: a museum's text begins with what the work is.
    private static int FindFirst(List<Statement> told) =>
        told.FindIndex(said => said.Part == DescriptionPart.Details && Describes(said)) is >= 0 and var first
            ? first
            : told.FindIndex(Describes);

    private static bool IsSeen(Statement statement) =>
        statement is
            { Part: DescriptionPart.Details, Sentence: { Origin: SentenceOrigin.Curator, Lang: null } }
        && SentenceSorting.Sort(statement.Sentence.Text, DescriptionPart.Context)
            is { Part: DescriptionPart.Details, IsSure: true };

    private static Statement Say(DescriptionPart part, int rank, string sentence, string field, LocalizedArtwork read)
    {
        var text = Words.Count(sentence) > MostWords ? PrintedField.Trim(sentence, MostWords) : sentence;
        if (!EndsWithMark(text)) text += ".";
        return Statement.Of(part, rank, text, SentenceOrigin.Curator, field, ForeignLanguage(read.LangOf(field)));
    }

    // The guide speaks English, of whatever country.
    private static string? ForeignLanguage(string lang) => LanguageTags.IsEnglish(lang) ? null : lang;

    private static bool EndsWithMark(string text) =>
        text.TrimEnd('"', '”', '“', '’', '\'', '»', '«', ')', ']') is [.., var last]
        && ".!?…؟۔。！？".Contains(last, StringComparison.Ordinal);
}
