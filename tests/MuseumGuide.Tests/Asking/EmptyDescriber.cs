using MuseumGuide.Catalog;
using MuseumGuide.Describing;

namespace MuseumGuide.Tests.Asking;

/// <summary>A describer with nothing to say.</summary>
internal sealed class EmptyDescriber : IArtworkDescriber
{
    public Task<Description> DescribeAsync(
        CatalogEntry work, DescriptionLength length, string? lang, CancellationToken cancellationToken) =>
        Task.FromResult(new Description(work.Artwork.Id, length, "en", "", []));
}
