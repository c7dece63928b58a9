using MuseumGuide.Photos;

namespace MuseumGuide.Tests.Photos;

public sealed class DecodePriceTests
{
    [Theory]
    [InlineData(4_000, 3)]
    [InlineData(1_280, 8)]
    [InlineData(1_281, 8)]
    [InlineData(10_240, 1)]
    [InlineData(12_000, 1)]
    [InlineData(640, 8)]
    public void EighthsFor_takes_the_smallest_fraction_that_suffices(int longest, int eighths) =>
        Assert.Equal(eighths, DecodePrice.EighthsFor(longest, 1_280));

    [Fact]
    public void BytesFor_prices_a_jpeg_at_the_fraction_it_is_decoded_at()
    {
        var header = new ImageHeader(ImageFormat.Jpeg, 4_000, 3_000, 1);

        Assert.Equal(1_500L * 1_125 * 4 + 1_280 * 960 * 7, DecodePrice.BytesFor(header, 1_280));
    }

    [Fact]
    public void BytesFor_prices_a_png_in_full()
    {
        var header = new ImageHeader(ImageFormat.Png, 4_000, 3_000, 1);

        Assert.Equal(4_000L * 3_000 * 4 + 1_280 * 960 * 7, DecodePrice.BytesFor(header, 1_280));
    }

    [Fact]
    public void BytesFor_adds_what_the_decoder_holds()
    {
        var plain = new ImageHeader(ImageFormat.Jpeg, 800, 600, 1);

        Assert.Equal(
            DecodePrice.BytesFor(plain, 1_280) + 123, DecodePrice.BytesFor(plain with { WorkingBytes = 123 }, 1_280));
    }
}
