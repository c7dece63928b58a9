using MuseumGuide.Catalog;
using MuseumGuide.Prose;

namespace MuseumGuide.Asking.Grounding;

/// <summary>Finds the works that a question may be about besides the one it is asked of: by its words (BM25), by the
/// same artist, in the same room; joined with the order of meaning where there is an embedding model.</summary>
public sealed class RelatedWorks(ICollectionSearch search, MeaningOrder? meaning = null)
{
    private const int MostCandidates = 24;
    private const int MostWorks = 8;

    // The usual constant of reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009).
    private const double RankOffset = 60;

    /// <summary>Finds works, most related first.</summary>
    /// <returns>At most eight, never the work itself.</returns>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    public async Task<IReadOnlyList<Artwork>> FindAsync(
        Artwork work, ChatQuestion question, CancellationToken cancellationToken)
    {
        var byWords = await FindAsync(new CollectionQuery { Words = question.Text }, work, cancellationToken);
        var byArtist = work.Artist is null
            ? []
            : await FindAsync(new CollectionQuery { Artist = work.Artist }, work, cancellationToken);
        var byRoom = work.Room is null
            ? []
            : await FindAsync(new CollectionQuery { Room = work.Room }, work, cancellationToken);

        var all = byWords.Concat(byArtist).Concat(byRoom).DistinctBy(other => other.Id).ToArray();
        var byMeaning = meaning is null
            ? []
            : await meaning.OrderAsync(question, [.. all.Select(Summarize)], cancellationToken);
        var scores = all.ToDictionary(other => other.Id, _ => 0.0, StringComparer.Ordinal);
        AddRanks(scores, byWords);
        AddRanks(scores, byArtist);
        AddRanks(scores, byRoom);
        Artwork[] nearest = [.. byMeaning.Select(place => all[place])];
        AddRanks(scores, nearest);
        // Where the orders outweigh each other, meaning goes before words.
        return
        [
            .. nearest.Concat(all).DistinctBy(other => other.Id).OrderByDescending(other => scores[other.Id])
                .Take(MostWorks),
        ];
    }

    /// <summary>A work in one line.</summary>
    public static string Summarize(Artwork work)
    {
        string?[] parts =
        [
            work.Title ?? "Untitled", work.Artist, work.Year, work.Medium, work.Room,
            Sentences.Split(work.Description) is [var first, ..] ? first : null,
        ];
        return string.Join("; ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    private async Task<Artwork[]> FindAsync(
        CollectionQuery query, Artwork work, CancellationToken cancellationToken) =>
    [
        .. (await search.SearchAsync(query with { Count = MostCandidates }, cancellationToken))
            .Select(entry => entry.Artwork).Where(other => other.Id != work.Id),
    ];

    private static void AddRanks(Dictionary<string, double> scores, Artwork[] ranked)
    {
        for (var rank = 0; rank < ranked.Length; rank++) scores[ranked[rank].Id] += 1 / (RankOffset + rank + 1);
    }
}
