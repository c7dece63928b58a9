using MuseumGuide.Catalog;
using MuseumGuide.Demo;
using MuseumGuide.Importing;
using MuseumGuide.Visiting;

namespace MuseumGuide.Host.Serving;

/// <summary>Gives a demo gallery that was filled before it had tours those tours.</summary>
internal sealed class DemoTours(IArtworkCatalog catalog, ITours tours, IImportStore store)
{
    /// <summary>Adds the tours where the demo gallery hangs, whole and alone, and has none.</summary>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    public async Task AddMissingAsync(CancellationToken cancellationToken)
    {
        if (await catalog.CountAsync(cancellationToken) != DemoGallery.Works.Count) return;
        if ((await tours.ListAsync(cancellationToken)).Count > 0) return;
        var hanging = await catalog.FindAllAsync([.. DemoGallery.Works.Select(work => work.Id)], cancellationToken);
        if (hanging.Count != DemoGallery.Works.Count) return;

        // Whoever imports just now brings tours of their own, or the gallery's at the next start.
        await using var lease = await store.TryAcquireLeaseAsync(cancellationToken);
        if (lease is not null) await store.SaveToursAsync([.. DemoGallery.Walks.Select(ToTour)], cancellationToken);
    }

    private static Tour ToTour(DemoTour walk) => new()
    {
        Id = walk.Id,
        Title = walk.Title,
        Summary = walk.Summary,
        Lang = DemoWork.Lang,
        MinutesAbout = walk.Minutes,
        Stops =
        [
            .. walk.Stops.Select(stop => new TourStop(
                DemoGallery.Works.Single(work => work.StopNumber == stop.StopNumber).Id, stop.Note, stop.Directions)),
        ],
    };
}
