using MuseumGuide.Catalog;
using MuseumGuide.Describing.Composing;
using MuseumGuide.Describing.Exploring;
using MuseumGuide.Describing.Linting.Rules;
using MuseumGuide.Prose;

namespace MuseumGuide.Describing.Linting;

/// <summary>Holds texts about works against the language rules of docs/describing.md.</summary>
public sealed class DescriptionLinter
{
    private readonly IReadOnlyList<ILintRule> _rules =
    [
        new AltTextRule(), new PersonRule(), new TenseRule(), new BannedPhraseRule(), new JudgementRule(),
        new SentenceLengthRule(), new SpokenFormRule(), new ColorReferenceRule(), new GuessRule(), new JargonRule(),
        new RecordRule(), new RegionsRule(),
    ];

    /// <summary>The names of all rules.</summary>
    public IReadOnlyList<string> Rules => [.. _rules.Select(rule => rule.Name)];

    /// <summary>Judges all texts that a museum wrote about a work.</summary>
    /// <returns>Text by text, in the order of the rules. Texts in other languages than English are only asked for
    /// alternative text and for sentences too long.</returns>
    public IReadOnlyList<LintFinding> Lint(Artwork work) => [.. TextsOf(work).SelectMany(Judge)];

    /// <summary>Judges sentences that a model wrote of what is seen.</summary>
    /// <param name="modelId">Stands as the field of the findings.</param>
    public IReadOnlyList<LintFinding> LintSeen(Artwork work, string modelId, IEnumerable<string> sentences) =>
        [.. Judge(new LintText(work, modelId, [.. sentences.Select(text => new LintSentence(text, IsSeen: true))]))];

    private IEnumerable<LintFinding> Judge(LintText text) => _rules
        .Where(rule => IsEnglish(text.Work) || rule is AltTextRule or SentenceLengthRule or RegionsRule)
        .SelectMany(rule => rule.Check(text));

    private static IEnumerable<LintText> TextsOf(Artwork work)
    {
        yield return Seen(work, LintText.AltTextField, work.AltText);
        if (work.Description is { } description) yield return Mixed(work, "description", description);
        foreach (var (column, text) in work.OtherFields.OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            if (TextColumns.IsRegionsOfAnyLanguage(column)) yield return Regions(work, column, text);
            if (LanguageColumn.Read(column) is not null) continue;
            switch (TextColumns.UseOf(column))
            {
                case TextColumnUse.Seen: yield return Seen(work, column, text); break;
                case TextColumnUse.Mixed: yield return Mixed(work, column, text); break;
                case TextColumnUse.Context or TextColumnUse.Technique: yield return Unseen(work, column, text); break;
            }
        }
    }

    private static LintText Seen(Artwork work, string field, string? text) =>
        new(work, field, [.. Sentences.Split(text).Select(sentence => new LintSentence(sentence, IsSeen: true))]);

    // The words of other languages are not judged, but whether they can be used.
    private static LintText Regions(Artwork work, string column, string json) =>
        TextColumns.IsRegions(column)
            ? Seen(work, column, string.Join(' ', CuratedRegions.Read(json).Regions.Select(region => region.Text)))
            : new LintText(work, column, []);

    private static LintText Unseen(Artwork work, string field, string text) =>
        new(work, field, [.. Sentences.Split(text).Select(sentence => new LintSentence(sentence, IsSeen: false))]);

    // Stricter rules hold only where words of the sentence say that it is about what is seen.
    private static LintText Mixed(Artwork work, string field, string text) =>
        new(work, field,
        [
            .. Sentences.Split(text).Select(sentence => new LintSentence(
                sentence,
                SentenceSorting.Sort(sentence, DescriptionPart.Context)
                    is { Part: DescriptionPart.Details, IsSure: true })),
        ]);

    private static bool IsEnglish(Artwork work) =>
        work.Lang is null || work.Lang.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);
}
