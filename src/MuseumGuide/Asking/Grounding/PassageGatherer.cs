using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Asking.Guarding;
using MuseumGuide.Catalog;
using MuseumGuide.Describing;
using MuseumGuide.Prose;

namespace MuseumGuide.Asking.Grounding;

/// <summary>Gathers what the museum knows about a work, its artist and its neighbors, for one question.</summary>
public sealed class PassageGatherer(
    RelatedWorks related, [FromKeyedServices(ArtworkDescriber.AtOnce)] IArtworkDescriber describer)
{
    private const int MostSentences = 40;
    private const int MostLetters = 500;

    /// <summary>Gathers passages, the work's own first.</summary>
    /// <returns>At most some 70; none that talks to a machine.</returns>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    public async Task<IReadOnlyList<Passage>> GatherAsync(
        CatalogEntry work, ChatQuestion question, CancellationToken cancellationToken)
    {
        var passages = new List<Passage>();
        passages.AddRange(RecordPassages(work.Artwork, question.Lang));
        passages.AddRange(TextPassages(work.Artwork, question.Lang).Take(MostSentences));
        passages.AddRange(await SeenPassagesAsync(work, cancellationToken));
        passages.AddRange(await RelatedPassagesAsync(work.Artwork, question, cancellationToken));
        return [.. passages.Where(p => !InjectionScreen.Suspects(p.Text)).DistinctBy(p => (p.Reference, p.Text))];
    }

    private static IEnumerable<Passage> RecordPassages(Artwork work, string? lang)
    {
        foreach (var (field, value) in WorkFields.Of(work, lang))
            yield return new Passage(SourceKind.Record, $"{work.Id}/{field}", field.Replace('_', ' '), Cut(value));
    }

    private static IEnumerable<Passage> TextPassages(Artwork work, string? lang) =>
        from text in WorkFields.TextsOf(work, lang)
        from sentence in InjectionScreen.Clean(Sentences.Split(text.Value))
        select new Passage(SourceKind.Text, $"{work.Id}/{text.Field}", "", Cut(sentence));

    private async Task<IEnumerable<Passage>> SeenPassagesAsync(CatalogEntry work, CancellationToken cancellationToken)
    {
        var description = await describer.DescribeAsync(work, DescriptionLength.Full, null, cancellationToken);
        return description.Sentences
            .Where(sentence => sentence.Origin is SentenceOrigin.Measured or SentenceOrigin.Model)
            .Select(sentence => new Passage(SourceKind.Seen, sentence.Source, "", Cut(sentence.Text)));
    }

    private async Task<IEnumerable<Passage>> RelatedPassagesAsync(
        Artwork work, ChatQuestion question, CancellationToken cancellationToken) =>
        (await related.FindAsync(work, question, cancellationToken)).Select(other => new Passage(
            SourceKind.Record, $"{other.Id}/record", "another work here", Cut(RelatedWorks.Summarize(other))));

    private static string Cut(string text) => text.Length <= MostLetters ? text : text[..MostLetters] + " …";
}
