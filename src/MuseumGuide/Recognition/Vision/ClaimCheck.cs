using MuseumGuide.Catalog;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Recognition.Vision;

/// <summary>Checks a model's claim against the collection: first whether it has such a work, then by geometry whether
/// the photo shows it.</summary>
public sealed class ClaimCheck(ICollectionSearch search, RetrievalTier retrieval)
{
    // A title may be shared: "Untitled", "Landscape", "Self-portrait".
    private const int MostWorks = 10;

    /// <summary>Checks a claim.</summary>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    public async Task<ClaimCheckResult> CheckAsync(
        RecognitionQuery query, SuggestedMetadata claim, CancellationToken cancellationToken)
    {
        if (ClaimedName.Of(claim.Title).Count == 0 || claim.Title == SuggestedMetadata.Unknown)
            return new ClaimCheckResult.NotOurs();

        var found = await search.SearchAsync(
            new CollectionQuery { Words = claim.Title, Count = MostWorks }, cancellationToken);
        var named = found.Select(entry => entry.Artwork).Where(work => ClaimedName.Agrees(claim, work)).ToArray();
        if (named.Length == 0) return new ClaimCheckResult.NotOurs();

        return await retrieval.ProveAsync(query, [.. named.Select(work => work.Id)], cancellationToken) is { } proven
            ? new ClaimCheckResult.Proven(proven)
            : new ClaimCheckResult.Contradicted(named[0].Title!);
    }
}
