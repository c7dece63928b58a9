using Microsoft.AspNetCore.Http.HttpResults;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;
using MuseumGuide.Visiting;

namespace MuseumGuide.Host.Endpoints;

/// <summary><c>/api/v1/artworks/{id}/related</c>.</summary>
internal static class RelatedEndpoint
{
    /// <summary>Names works to look at after this one, each with the reason.</summary>
    /// <param name="id">The work's stable id.</param>
    internal static async Task<Results<Ok<RelatedAnswer>, ProblemHttpResult>> GetAsync(
        string id, HttpContext context, IArtworkCatalog catalog, RelatedWorkFinder finder,
        CancellationToken cancellationToken) =>
        await catalog.FindAsync(id, cancellationToken) is { } entry
            ? TypedResults.Ok(new RelatedAnswer(
                [.. (await finder.FindAsync(entry, cancellationToken)).Select(RelatedArtwork.From)]))
            : GuideProblem.ArtworkNotFound.ToResult(context);
}
