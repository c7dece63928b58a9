namespace MuseumGuide.Catalog;

/// <summary>The works of the collection, for readers.</summary>
public interface IArtworkCatalog
{
    /// <summary>Finds one work with its reference image.</summary>
    /// <returns>The work, whole, or null when the catalog has none of that id.</returns>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    ValueTask<CatalogEntry?> FindAsync(string artworkId, CancellationToken cancellationToken);

    /// <summary>Finds several works.</summary>
    /// <returns>One entry for each id that the catalog has, in the order asked.</returns>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    Task<IReadOnlyList<CatalogEntry>> FindAllAsync(
        IReadOnlyList<string> artworkIds, CancellationToken cancellationToken);

    /// <summary>Counts the works.</summary>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    Task<int> CountAsync(CancellationToken cancellationToken);
}
