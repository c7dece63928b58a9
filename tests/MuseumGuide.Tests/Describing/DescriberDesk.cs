using Microsoft.Extensions.Logging.Abstractions;
using MuseumGuide.Catalog;
using MuseumGuide.Describing;
using MuseumGuide.Describing.Gaps;
using MuseumGuide.Describing.Measures;
using MuseumGuide.Photos;
using MuseumGuide.Tests.Importing;
using MuseumGuide.Tests.Photos;

namespace MuseumGuide.Tests.Describing;

/// <summary>A describer over one picture: a blue sky over a brown field.</summary>
internal sealed class DescriberDesk : IDisposable
{
    private readonly PhotoDesk _photos = new();

    public DescriberDesk(int width = 300, int height = 200)
    {
        var jpeg = JpegEncoder.Encode(
            Pictures.Paint(width, height, (_, y) => y < height * 2 / 3 ? 0x3C6EB4 : 0x5A3A1C), 95);
        Image = new ReferenceImage(ContentHash.Of(jpeg).Hex, width, height);
        Media.Pictures[Image.ContentHash] = jpeg;
        Measures = new ReferenceMeasures(
            Media, PhotoDesk.Admission, _photos.Decoder, NullLogger<ReferenceMeasures>.Instance);
    }

    public FakeMediaStore Media { get; } = new();

    public ReferenceImage Image { get; }

    public ReferenceMeasures Measures { get; }

    /// <summary>Asked for what is seen where it is set.</summary>
    public GapFiller? Gaps { get; set; }

    public Task<Description> DescribeAsync(
        Artwork work, DescriptionLength length = DescriptionLength.Full, string? lang = null) =>
        new ArtworkDescriber(Measures, Gaps).DescribeAsync(
            new CatalogEntry(work, Image), length, lang, TestContext.Current.CancellationToken);

    public void Dispose()
    {
        Measures.Dispose();
        _photos.Dispose();
    }
}
