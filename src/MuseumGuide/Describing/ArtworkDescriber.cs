using MuseumGuide.Catalog;
using MuseumGuide.Describing.Composing;
using MuseumGuide.Describing.Gaps;
using MuseumGuide.Describing.Measures;
using MuseumGuide.Prose;

namespace MuseumGuide.Describing;

/// <summary>Describes works: the museum's words first, then its record, then what the picture measures.</summary>
/// <param name="gaps">Asks a model where the museum has no words for what is seen; null where there is none.</param>
/// <param name="patience">How long a visitor waits for a model's words before the local description is given;
/// <see cref="GapFiller.Patience"/> where null.</param>
public sealed class ArtworkDescriber(
    ReferenceMeasures measures, GapFiller? gaps = null, TimeSpan? patience = null) : IArtworkDescriber
{
    /// <summary>The key of a describer that waits for no model: what one wrote before is told, and no more.</summary>
    public const string AtOnce = "at once";

    /// <inheritdoc/>
    public async Task<Description> DescribeAsync(
        CatalogEntry work, DescriptionLength length, string? lang, CancellationToken cancellationToken)
    {
        var read = work.Artwork.InLanguage(lang);
        IReadOnlyList<Statement> curator = lang is null ? [] : CuratorStatements.Of(read, lang);
        var isInLanguage = curator.Any(CuratorStatements.Describes);
        if (isInLanguage && !LanguageTags.IsEnglish(lang!)) return Foreign(read, length, curator);
        if (!isInLanguage)
        {
            read = work.Artwork.InLanguage(null);
            curator = CuratorStatements.Of(read);
        }

        return await EnglishAsync(work with { Artwork = read.Artwork }, length, curator, cancellationToken);
    }

    // The museum's words alone: the guide's own sentences are English, and none of them stands among these.
    private static Description Foreign(
        LocalizedArtwork read, DescriptionLength length, IReadOnlyList<Statement> curator)
    {
        var main = MainLanguage(curator);
        var label = LabelStatement.Of(read, main);
        IReadOnlyList<Statement> all = label is null ? curator : [label, .. curator];
        var told = Selection.Choose(WithoutRepeats(all), length);
        return Compose(read.Artwork.Id, length, main, AltText(label?.Sentence, all), told);
    }

    private async Task<Description> EnglishAsync(
        CatalogEntry work, DescriptionLength length, IReadOnlyList<Statement> curator,
        CancellationToken cancellationToken)
    {
        var isPictured = work.Image != ReferenceImage.None;
        if (gaps is not null && isPictured && LacksWhatIsSeen(work.Artwork, curator)
            && await gaps.FillAsync(work, patience ?? GapFiller.Patience, cancellationToken) is { } text)
            curator = [.. curator, .. ModelStatements.Of(text)];
        var hasOverview = curator.Any(statement => statement.Part == DescriptionPart.Overview);
        var measured = isPictured
            ? MeasureStatements.Of(await measures.MeasureAsync(work.Image, cancellationToken), hasOverview)
            : [];

        IReadOnlyList<Statement> all = [.. RecordStatements.Of(work), .. curator, .. measured];
        var told = Selection.Choose(WithoutRepeats(all), length);
        return Compose(
            work.Artwork.Id, length, MainLanguage(told), AltText(RecordStatements.Name(work.Artwork), all), told);
    }

    private static Description Compose(
        string artworkId, DescriptionLength length, string main, string altText, IReadOnlyList<Statement> told) => new(
        artworkId, length, main, altText,
        [
            .. told.GroupBy(statement => statement.Part).OrderBy(part => part.Key).Select(part =>
                new DescriptionSection(
                    part.Key, PartHeadings.Of(part.Key),
                    [.. part.Select(statement => In(main, statement.Sentence))])),
        ]);

    // In a foreign language nobody here can tell, so the museum's text is taken at its word.
    private static bool LacksWhatIsSeen(Artwork work, IReadOnlyList<Statement> curator) =>
        curator.All(statement => statement.Part != DescriptionPart.Overview)
        && (work.Description is null || curator.All(statement => statement.Sentence.Lang is null));

    // What stands in two columns is told once.
    private static Statement[] WithoutRepeats(IReadOnlyList<Statement> statements) =>
        [.. statements.DistinctBy(statement => statement.Sentence.Text, StringComparer.OrdinalIgnoreCase)];

    private static string AltText(DescribedSentence? name, IReadOnlyList<Statement> all)
    {
        var overview = all.Where(statement => statement.Part == DescriptionPart.Overview)
            .Select(statement => statement.Sentence).ToList();
        var told = overview is [{ Source: "alt_text" }, ..]
            ? overview.AsEnumerable<DescribedSentence?>()
            : overview.Take(1).Prepend(name);
        return string.Join(' ', told.OfType<DescribedSentence>().Select(sentence => sentence.Text));
    }

    // The guide's own sentences are English. A description is in the language of most of its words; a sentence in
    // another one says so.
    private static string MainLanguage(IReadOnlyList<Statement> told) => told
        .GroupBy(statement => statement.Sentence.Lang ?? LanguageTags.English, StringComparer.OrdinalIgnoreCase)
        .MaxBy(group => group.Sum(statement => Words.Count(statement.Sentence.Text)))!.Key;

    private static DescribedSentence In(string main, DescribedSentence sentence)
    {
        var own = sentence.Lang ?? LanguageTags.English;
        return sentence with { Lang = string.Equals(own, main, StringComparison.OrdinalIgnoreCase) ? null : own };
    }
}
