using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Endpoints;
using MuseumGuide.Host.Pages.Shell;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Visits;
using MuseumGuide.Visiting;

namespace MuseumGuide.Host.Pages.Browse;

/// <summary>What leads to a work besides a photo: stop number, words, rooms and tours.</summary>
internal static class BrowseEndpoints
{
    private const int LongestWords = 200;

    public static void MapBrowse(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/stops", GetStopsAsync);
        pages.MapGet("/stops/codes", GetCodesAsync);
        pages.MapGet("/stops/{number}", GetStopAsync);
        pages.MapGet("/search", SearchAsync);
        pages.MapGet("/collection", GetCollectionAsync);
        pages.MapGet("/rooms/{room}", GetRoomAsync);
        pages.MapGet("/tours", GetToursAsync);
        pages.MapGet("/tours/{id}", GetTourAsync);
        pages.MapGet("/tours/{id}/{stop:int}", GetTourStopAsync);
    }

    internal static async Task<IResult> GetStopsAsync(
        HttpContext context, Visit visit, ICollectionOverview overview, IArtworkCatalog catalog,
        [FromQuery] string? number, CancellationToken cancellationToken) => string.IsNullOrWhiteSpace(number)
            ? PageResult.Of<StopPage>(StatusCodes.Status200OK)
            : await GetStopAsync(number, context, visit, overview, catalog, cancellationToken);

    /// <remarks>A code beside a work holds this address, so it must stay as it is.</remarks>
    internal static async Task<IResult> GetStopAsync(
        string number, HttpContext context, Visit visit, ICollectionOverview overview, IArtworkCatalog catalog,
        CancellationToken cancellationToken)
    {
        var found = await FoundStops.FindAsync(overview, catalog, ArtworkLinks.Unescape(number), cancellationToken);
        // The museum may hang another work there tomorrow.
        context.Response.Headers.CacheControl = "no-store";
        return found.Exact is [var only]
            ? TypedResults.Redirect(visit.Link(ArtworkLinks.Page(only.Id)))
            : PageResult.Of<StopPage>(
                found.Exact.Count > 0 ? StatusCodes.Status200OK : StatusCodes.Status404NotFound,
                (nameof(StopPage.Found), found));
    }

    internal static async Task<RazorComponentResult<StopCodesPage>> GetCodesAsync(
        ICollectionSearch search, ICollectionOverview overview, [FromQuery] string? room,
        CancellationToken cancellationToken) => PageResult.Of<StopCodesPage>(
            StatusCodes.Status200OK,
            (nameof(StopCodesPage.Codes), await StopCodes.FindAsync(search, Given(room), cancellationToken)),
            (nameof(StopCodesPage.Rooms), await overview.ListRoomsAsync(cancellationToken)));

    internal static async Task<RazorComponentResult<SearchPage>> SearchAsync(
        ICollectionSearch search, [FromQuery] string? query, [FromQuery] int? page,
        CancellationToken cancellationToken)
    {
        if (Given(query) is not { } words) return PageResult.Of<SearchPage>(StatusCodes.Status200OK);
        return PageResult.Of<SearchPage>(
            StatusCodes.Status200OK, (nameof(SearchPage.Query), words),
            (nameof(SearchPage.Found), await WorksPage.FindAsync(
                search, new CollectionQuery { Words = words }, page, cancellationToken)));
    }

    internal static async Task<RazorComponentResult<CollectionPage>> GetCollectionAsync(
        ICollectionSearch search, ICollectionOverview overview, IArtworkCatalog catalog, [FromQuery] int? page,
        CancellationToken cancellationToken) => PageResult.Of<CollectionPage>(
            StatusCodes.Status200OK,
            (nameof(CollectionPage.WorkCount), await catalog.CountAsync(cancellationToken)),
            (nameof(CollectionPage.Rooms), await overview.ListRoomsAsync(cancellationToken)),
            (nameof(CollectionPage.Works), await WorksPage.FindAsync(
                search, new CollectionQuery(), page, cancellationToken)));

    internal static async Task<IResult> GetRoomAsync(
        string room, HttpContext context, ICollectionSearch search, ICollectionOverview overview,
        [FromQuery] int? page, CancellationToken cancellationToken)
    {
        var name = ArtworkLinks.Unescape(room);
        var rooms = await overview.ListRoomsAsync(cancellationToken);
        if (rooms.FirstOrDefault(r => r.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } known)
            return GuideProblem.RoomNotFound.ToPage(context);
        return PageResult.Of<RoomPage>(
            StatusCodes.Status200OK, (nameof(RoomPage.Room), known),
            (nameof(RoomPage.Works), await WorksPage.FindAsync(
                search, new CollectionQuery { Room = known.Name }, page, cancellationToken)));
    }

    internal static async Task<RazorComponentResult<ToursPage>> GetToursAsync(
        ITours tours, CancellationToken cancellationToken) => PageResult.Of<ToursPage>(
            StatusCodes.Status200OK, (nameof(ToursPage.Tours), await tours.ListAsync(cancellationToken)));

    internal static async Task<IResult> GetTourAsync(
        string id, HttpContext context, ITours tours, IArtworkCatalog catalog, CancellationToken cancellationToken)
    {
        if (await tours.FindAsync(ArtworkLinks.Unescape(id), cancellationToken) is not { } tour)
            return GuideProblem.TourNotFound.ToPage(context);
        var works = (await catalog.FindAllAsync(
                [.. tour.Stops.Select(stop => stop.ArtworkId).Distinct(StringComparer.Ordinal)], cancellationToken))
            .ToDictionary(entry => entry.Artwork.Id, StringComparer.Ordinal);
        // A work may have been removed since the tour was read.
        var stops = tour.Stops.Where(stop => works.ContainsKey(stop.ArtworkId)).ToArray();
        return PageResult.Of<TourPage>(
            StatusCodes.Status200OK, (nameof(TourPage.Tour), tour with { Stops = stops }),
            (nameof(TourPage.Works), stops.Select(stop => works[stop.ArtworkId]).ToArray()));
    }

    internal static async Task<IResult> GetTourStopAsync(
        string id, int stop, HttpContext context, Visit visit, ITours tours, CancellationToken cancellationToken) =>
        await tours.FindAsync(ArtworkLinks.Unescape(id), cancellationToken) is { } tour
        && stop >= 1 && stop <= tour.Stops.Count
            ? TypedResults.Redirect(visit.Link(
                ArtworkLinks.OnTour(tour.Stops[stop - 1].ArtworkId, tour.Id, stop)))
            : GuideProblem.TourNotFound.ToPage(context);

    private static string? Given(string? text)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed)) return null;
        return trimmed.Length <= LongestWords ? trimmed : trimmed[..LongestWords].TrimEnd();
    }
}
