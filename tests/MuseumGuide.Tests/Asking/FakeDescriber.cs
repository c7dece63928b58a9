using MuseumGuide.Catalog;
using MuseumGuide.Describing;

namespace MuseumGuide.Tests.Asking;

/// <summary>A describer that has measured one thing.</summary>
internal sealed class FakeDescriber : IArtworkDescriber
{
    public const string Measured = "The picture is mostly dark gray.";

    public Task<Description> DescribeAsync(
        CatalogEntry work, DescriptionLength length, string? lang, CancellationToken cancellationToken) =>
        Task.FromResult(new Description(work.Artwork.Id, length, "en", "A picture.",
        [
            new DescriptionSection(DescriptionPart.Details, "What is seen",
                [new DescribedSentence(Measured, SentenceOrigin.Measured, "colors")]),
        ]));
}
