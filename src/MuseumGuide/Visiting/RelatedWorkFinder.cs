using MuseumGuide.Catalog;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Visiting;

/// <summary>Finds works to look at after another.</summary>
/// <param name="vectors">Where embeddings are that the index does not keep; null where there is no such place.</param>
public sealed class RelatedWorkFinder(
    ICollectionSearch search, IArtworkCatalog catalog, RecognitionIndexHolder index, VectorSearch? vectors = null)
{
    private const int MostWorks = 6;
    private const int MostOfArtist = 3;
    private const int MostOfRoom = 2;
    private const int MostRead = 100;

    // docs/decisions/0011-what-looks-alike.md
    private const float LeastLikeness = 0.34f;

    /// <summary>Finds up to six works.</summary>
    /// <returns>By the same artist first, then in the same room, then those whose pictures look alike, each work once
    /// and never the work itself. No reason takes every place while another has something to show. Of an artist or a
    /// room those whose ids follow the work's own come first; the same collection gives the same answer.</returns>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    public async Task<IReadOnlyList<RelatedWork>> FindAsync(CatalogEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var work = entry.Artwork;
        var byArtist = work.Artist is null
            ? []
            : await SearchAsync(work, new() { Artist = work.Artist, Count = MostRead }, cancellationToken);
        var inRoom = work.Room is null
            ? []
            : await SearchAsync(work, new() { Room = work.Room, Count = MostRead }, cancellationToken);
        var alike = await catalog.FindAllAsync(await FindAlikeAsync(work.Id, cancellationToken), cancellationToken);

        return Choose(
        [
            .. byArtist.Select(other => new RelatedWork(other, RelationReason.SameArtist)),
            .. inRoom.Select(other => new RelatedWork(other, RelationReason.SameRoom)),
            .. alike.Select(other => new RelatedWork(other, RelationReason.LooksSimilar)),
        ]);
    }

    private async Task<IReadOnlyList<string>> FindAlikeAsync(string artworkId, CancellationToken cancellationToken)
    {
        if (vectors is null || index.Current.HasEmbeddings)
            return index.Current.FindLookalikes(artworkId, MostWorks, LeastLikeness);
        var near = await vectors.FindLikeAsync(artworkId, MostWorks, cancellationToken);
        return [.. near.Where(n => n.Similarity >= LeastLikeness).Select(n => n.ArtworkId)];
    }

    private async Task<IEnumerable<CatalogEntry>> SearchAsync(
        Artwork work, CollectionQuery query, CancellationToken cancellationToken)
    {
        var found = (await search.SearchAsync(query, cancellationToken))
            .Where(other => other.Artwork.Id != work.Id).ToArray();
        return found.SkipWhile(other => IsBefore(other.Artwork.Id, work.Id))
            .Concat(found.TakeWhile(other => IsBefore(other.Artwork.Id, work.Id)));
    }

    private static bool IsBefore(string one, string other) => string.CompareOrdinal(one, other) < 0;

    // First what each reason may take for itself, then whatever is left.
    private static RelatedWork[] Choose(RelatedWork[] candidates)
    {
        var chosen = new HashSet<RelatedWork>(ReferenceEqualityComparer.Instance);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var isFilling in (bool[])[false, true])
        {
            foreach (var candidate in candidates)
            {
                if (chosen.Count == MostWorks) break;
                var hasItsShare = chosen.Count(c => c.Reason == candidate.Reason) >= MostFor(candidate.Reason);
                if (hasItsShare && !isFilling) continue;
                if (ids.Add(candidate.Entry.Artwork.Id)) chosen.Add(candidate);
            }
        }

        return [.. candidates.Where(chosen.Contains)];
    }

    private static int MostFor(RelationReason reason) => reason switch
    {
        RelationReason.SameArtist => MostOfArtist,
        RelationReason.SameRoom => MostOfRoom,
        _ => MostWorks,
    };
}
