using MuseumGuide.Catalog;

namespace MuseumGuide.Describing.Gaps;

/// <summary>Keeps what models wrote, so that each picture is asked about once.</summary>
public interface IModelTextStore
{
    /// <summary>Finds the text on a picture.</summary>
    /// <returns>Null where no model was asked yet; a text without sentences where nothing usable came.</returns>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    ValueTask<ModelText?> FindAsync(string contentHash, CancellationToken cancellationToken);

    /// <summary>Keeps a text in the place of an earlier one on the same picture.</summary>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    Task SaveAsync(ModelText text, CancellationToken cancellationToken);
}
