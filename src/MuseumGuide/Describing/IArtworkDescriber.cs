using MuseumGuide.Catalog;

namespace MuseumGuide.Describing;

/// <summary>Describes works in words.</summary>
public interface IArtworkDescriber
{
    /// <summary>Describes a work from what the museum wrote, what its record holds and what its picture shows.</summary>
    /// <param name="lang">The BCP 47 language wished for; null for the work's own. Where the museum tells in it what
    /// the work is, the description is in it; else it is as without a wish. It says which language it is in.</param>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    Task<Description> DescribeAsync(
        CatalogEntry work, DescriptionLength length, string? lang, CancellationToken cancellationToken);
}
