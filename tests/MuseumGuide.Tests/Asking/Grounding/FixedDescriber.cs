using MuseumGuide.Catalog;
using MuseumGuide.Describing;

namespace MuseumGuide.Tests.Asking.Grounding;

/// <summary>Describes every work with the same measured sentence.</summary>
internal sealed class FixedDescriber : IArtworkDescriber
{
    public Task<Description> DescribeAsync(
        CatalogEntry work, DescriptionLength length, string? lang, CancellationToken cancellationToken) =>
        Task.FromResult(new Description(
            work.Artwork.Id, length, "en", "A moon.",
            [
                new DescriptionSection(
                    DescriptionPart.Details, "What is seen",
                    [new DescribedSentence("Dark blue fills the upper half.", SentenceOrigin.Measured, "colors")]),
            ]));
}
