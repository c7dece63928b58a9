using MuseumGuide.Describing.Measures;

namespace MuseumGuide.Tests.Describing;

public sealed class PictureMeasurerTests
{
    [Theory]
    [InlineData(400, 300, PictureFormat.Horizontal)]
    [InlineData(300, 400, PictureFormat.Vertical)]
    [InlineData(300, 310, PictureFormat.Square)]
    public void Measure_tells_the_format_from_the_size_the_museum_supplied(int width, int height, PictureFormat format)
    {
        var measures = PictureMeasurer.Measure(Pictures.Paint(40, 40, (_, _) => 0x808080), width, height);

        Assert.Equal(format, measures.Format);
    }

    [Theory]
    [InlineData(0x000000, "black")]
    [InlineData(0xFFFFFF, "white")]
    [InlineData(0x808080, "gray")]
    [InlineData(0x404040, "dark gray")]
    [InlineData(0xFF0000, "red")]
    [InlineData(0x6B1414, "dark red")]
    [InlineData(0xFFC0CB, "pale pink")]
    [InlineData(0xFFA500, "orange")]
    [InlineData(0xFFFF00, "yellow")]
    [InlineData(0x008000, "green")]
    [InlineData(0x14402B, "dark green")]
    [InlineData(0x0000FF, "blue")]
    [InlineData(0x1B3E63, "dark blue")]
    [InlineData(0x87CEEB, "pale blue")]
    [InlineData(0x800080, "purple")]
    [InlineData(0x8B4513, "brown")]
    [InlineData(0x3A2616, "dark brown")]
    [InlineData(0x6B6B2F, "olive green")]
    [InlineData(0x1F8A8A, "blue-green")]
    [InlineData(0xD2B48C, "beige")]
    [InlineData(0xF5ECD0, "cream")]
    public void Measure_names_colors_as_people_do(int color, string name)
    {
        var measures = PictureMeasurer.Measure(Pictures.Paint(60, 40, (_, _) => color), 60, 40);

        Assert.Equal([name], measures.Colors.Select(c => c.Name));
    }

    [Fact]
    public void Measure_tells_share_and_place_of_colors_most_first()
    {
        var flag = Pictures.Paint(300, 240, (_, y) => y < 80 ? 0x1B3E93 : 0xF5ECD0);

        var colors = PictureMeasurer.Measure(flag, 300, 240).Colors;

        Assert.Equal(["cream", "dark blue"], colors.Select(c => c.Name));
        Assert.Equal(1 / 3.0, colors[1].Share, 0.01);
        Assert.Equal(PicturePlace.UpperThird, colors[1].Place);
    }

    [Fact]
    public void Measure_finds_what_is_at_the_center_and_along_the_edges()
    {
        var framed = Pictures.Paint(
            240, 240, (x, y) => x is >= 45 and < 195 && y is >= 45 and < 195 ? 0xF1C21B : 0x101010);

        var measures = PictureMeasurer.Measure(framed, 240, 240);

        Assert.Equal(PicturePlace.Edges, measures.Colors.Single(c => c.Name == "black").Place);
        Assert.Equal(PicturePlace.Center, measures.Lightest);
        Assert.Equal(PicturePlace.Edges, measures.Darkest);
    }

    [Fact]
    public void Measure_parts_two_shades_that_lie_apart()
    {
        var halves = Pictures.Paint(240, 160, (x, _) => x < 120 ? 0xD0D0D0 : 0x3C3C3C);

        var colors = PictureMeasurer.Measure(halves, 240, 160).Colors;

        Assert.Equal(
            [("dark gray", PicturePlace.RightHalf), ("pale gray", PicturePlace.LeftHalf)],
            colors.Select(c => (c.Name, c.Place!.Value)).Order());
    }

    [Fact]
    public void Measure_does_not_call_three_sides_the_edges()
    {
        var open = Pictures.Paint(240, 240, (x, y) => x is < 40 or >= 200 || y >= 200 ? 0x202020 : 0xC8C8C8);

        var measures = PictureMeasurer.Measure(open, 240, 240);

        Assert.NotEqual(PicturePlace.Edges, measures.Darkest);
        Assert.DoesNotContain(measures.Colors, color => color.Place == PicturePlace.Edges);
    }

    [Fact]
    public void Measure_claims_no_place_without_a_clear_margin()
    {
        var slightly = Pictures.Paint(240, 240, (_, y) => y < 120 ? 0x8A8A8A : 0x828282);

        var measures = PictureMeasurer.Measure(slightly, 240, 240);

        Assert.Null(measures.Lightest);
        Assert.Null(measures.Darkest);
        Assert.Null(measures.Busiest);
        Assert.Equal(PictureTone.Even, measures.Tone);
        Assert.Equal(PictureTexture.Calm, measures.Texture);
    }

    [Fact]
    public void Measure_finds_where_fine_detail_gathers()
    {
        var stripes = Pictures.Paint(240, 240, (x, y) => y < 80 && x / 2 % 2 == 0 ? 0xFFFFFF : 0x404040);

        var measures = PictureMeasurer.Measure(stripes, 240, 240);

        Assert.Equal(PicturePlace.UpperThird, measures.Busiest);
        Assert.Null(measures.Texture);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 700)]
    public void Measure_bears_the_smallest_pictures(int width, int height)
    {
        var measures = PictureMeasurer.Measure(Pictures.Paint(width, height, (_, _) => 0x8B4513), width, height);

        Assert.Equal("brown", Assert.Single(measures.Colors).Name);
    }
}
