using MuseumGuide.Catalog;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Serving;

/// <summary>Gives a guide without a collection its own exhibition, where the settings ask for it.</summary>
internal sealed class Exhibition(
    IArtworkCatalog catalog, GuideSettings settings, FillCatalog fill, DemoTours tours)
{
    /// <summary>Fills the catalog when it is empty, and completes what an earlier version filled; leaves every other
    /// collection alone.</summary>
    public async Task FillEmptyCatalogAsync(CancellationToken cancellationToken)
    {
        if (!settings.FillsEmptyCatalog) return;
        if (await catalog.CountAsync(cancellationToken) == 0) await fill(cancellationToken);
        else await tours.AddMissingAsync(cancellationToken);
    }
}
