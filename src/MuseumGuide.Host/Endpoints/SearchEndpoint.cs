using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;

namespace MuseumGuide.Host.Endpoints;

/// <summary><c>/api/v1/artworks</c>.</summary>
internal static class SearchEndpoint
{
    public const int LastPage = 10_000;
    public const int LongestText = 200;

    private const int PageSize = 20;

    /// <summary>Searches the collection; all that is given must hold.</summary>
    /// <param name="query">Words, any of which may match in any text of a work; a whole stop number or accession number
    /// comes first. Up to 200 characters; all works when left out.</param>
    /// <param name="artist">The maker exactly as recorded, in any case.</param>
    /// <param name="room">The room exactly as recorded, in any case.</param>
    /// <param name="page">The page, from 1, of 20 works each.</param>
    internal static async Task<Results<Ok<SearchAnswer>, ProblemHttpResult>> GetAsync(
        HttpContext context, ICollectionSearch search, [FromQuery] string? query, [FromQuery] string? artist,
        [FromQuery] string? room, [FromQuery] int? page, CancellationToken cancellationToken)
    {
        if (page is < 1 or > LastPage)
            return GuideProblem.InvalidParameter($"page must be from 1 to {LastPage}.").ToResult(context);
        if (new[] { query, artist, room }.Any(text => text?.Length > LongestText))
        {
            return GuideProblem.InvalidParameter($"query, artist and room have at most {LongestText} characters.")
                .ToResult(context);
        }

        var at = page ?? 1;
        var found = await search.SearchAsync(
            new CollectionQuery
            {
                Words = Given(query),
                Artist = Given(artist),
                Room = Given(room),
                Skip = (at - 1) * PageSize,
                // One more than is shown tells whether there is another page.
                Count = PageSize + 1,
            },
            cancellationToken);
        return TypedResults.Ok(new SearchAnswer(
            at, PageSize, found.Count > PageSize, [.. found.Take(PageSize).Select(FoundArtwork.From)]));
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
