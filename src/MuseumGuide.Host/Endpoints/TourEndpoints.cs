using Microsoft.AspNetCore.Http.HttpResults;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;
using MuseumGuide.Visiting;

namespace MuseumGuide.Host.Endpoints;

/// <summary><c>/api/v1/tours</c>.</summary>
internal static class TourEndpoints
{
    /// <summary>Lists the curated tours.</summary>
    internal static async Task<Ok<ToursAnswer>> GetAllAsync(ITours tours, CancellationToken cancellationToken) =>
        TypedResults.Ok(new ToursAnswer(
            [.. (await tours.ListAsync(cancellationToken)).Select(TourSummary.From)]));

    /// <summary>Gets a tour with its stops.</summary>
    /// <param name="id">The tour's stable id.</param>
    internal static async Task<Results<Ok<TourAnswer>, ProblemHttpResult>> GetAsync(
        string id, HttpContext context, ITours tours, IArtworkCatalog catalog, CancellationToken cancellationToken)
    {
        if (await tours.FindAsync(id, cancellationToken) is not { } tour)
            return GuideProblem.TourNotFound.ToResult(context);

        var works = (await catalog.FindAllAsync(
                [.. tour.Stops.Select(stop => stop.ArtworkId).Distinct(StringComparer.Ordinal)], cancellationToken))
            .ToDictionary(entry => entry.Artwork.Id, StringComparer.Ordinal);
        // A work may have been removed since the tour was read.
        var stops = tour.Stops.Where(stop => works.ContainsKey(stop.ArtworkId)).Select((stop, place) =>
            new TourStopAnswer(place + 1, stop.Note, stop.Directions, FoundArtwork.From(works[stop.ArtworkId])));
        return TypedResults.Ok(new TourAnswer(
            tour.Id, tour.Title, tour.Lang, tour.Summary, tour.MinutesAbout, [.. stops]));
    }
}
