using MuseumGuide.Catalog;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Serving;

/// <summary>Gives a guide without a collection its own exhibition, where the settings ask for it.</summary>
internal sealed class Exhibition(IArtworkCatalog catalog, GuideSettings settings, FillCatalog fill)
{
    /// <summary>Fills the catalog when it is empty; does nothing otherwise.</summary>
    public async Task FillEmptyCatalogAsync(CancellationToken cancellationToken)
    {
        if (settings.FillsEmptyCatalog && await catalog.CountAsync(cancellationToken) == 0)
            await fill(cancellationToken);
    }
}
