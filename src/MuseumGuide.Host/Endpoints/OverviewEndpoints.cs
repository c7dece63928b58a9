using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;

namespace MuseumGuide.Host.Endpoints;

/// <summary><c>/api/v1/rooms</c> and <c>/api/v1/suggestions</c>.</summary>
internal static class OverviewEndpoints
{
    private const int MostSuggestions = 10;
    private const int LongestText = 200;

    /// <summary>Lists the rooms with the number of works in each.</summary>
    internal static async Task<Ok<RoomsAnswer>> GetRoomsAsync(
        ICollectionOverview overview, CancellationToken cancellationToken) =>
        TypedResults.Ok(new RoomsAnswer(
        [
            .. (await overview.ListRoomsAsync(cancellationToken))
                .Select(room => new RoomAnswer(room.Name, room.WorkCount)),
        ]));

    /// <summary>Suggests titles, artists and stop numbers that complete what is being typed.</summary>
    /// <param name="query">What was typed so far, up to 200 characters; case and accents do not count.</param>
    internal static async Task<Results<Ok<SuggestionsAnswer>, ProblemHttpResult>> GetSuggestionsAsync(
        HttpContext context, ICollectionOverview overview, [FromQuery] string? query,
        CancellationToken cancellationToken)
    {
        if (query?.Length > LongestText)
        {
            return GuideProblem.InvalidParameter($"query has at most {LongestText} characters.")
                .ToResult(context);
        }

        var found = await overview.SuggestAsync(query ?? "", MostSuggestions, cancellationToken);
        context.Response.Headers.CacheControl = "public, max-age=60";
        return TypedResults.Ok(new SuggestionsAnswer([.. found.Select(SuggestionAnswer.From)]));
    }
}
