using MuseumGuide.Catalog;

namespace MuseumGuide.Visiting;

/// <summary>The curated tours, for readers.</summary>
/// <remarks>A stop whose work the catalog does not have is left out, and so is a tour that has no other stop. Every
/// call sees one import's tours, never a mixture.</remarks>
public interface ITours
{
    /// <summary>Lists all tours with their stops, in the order of the museum's file.</summary>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    Task<IReadOnlyList<Tour>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Finds one tour.</summary>
    /// <returns>The tour, or null when there is none of that id.</returns>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    Task<Tour?> FindAsync(string tourId, CancellationToken cancellationToken);
}
