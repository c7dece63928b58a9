namespace MuseumGuide.Catalog;

/// <summary>Finds works by words and by what their records share.</summary>
public interface ICollectionSearch
{
    /// <summary>Finds the works that a query asks for.</summary>
    /// <returns>Best first where words were given (BM25), else by id; at most <see cref="CollectionQuery.Count"/>,
    /// starting at <see cref="CollectionQuery.Skip"/>.</returns>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    Task<IReadOnlyList<CatalogEntry>> SearchAsync(CollectionQuery query, CancellationToken cancellationToken);
}
