using MuseumGuide.Describing.Exploring;

namespace MuseumGuide.Tests.Describing.Exploring;

public sealed class RegionMeasurerTests
{
    [Theory]
    [InlineData(400, 300, 3, 3)]
    [InlineData(175, 100, 3, 2)]
    [InlineData(174, 100, 3, 3)]
    [InlineData(100, 175, 2, 3)]
    [InlineData(1, 1, 3, 3)]
    public void For_cuts_the_short_side_of_a_long_picture_in_two(int width, int height, int columns, int rows) =>
        Assert.Equal(new RegionGrid(columns, rows), RegionGrid.For(width, height));

    [Fact]
    public void NameOf_names_the_cells_of_long_pictures()
    {
        var (wide, high) = (new RegionGrid(3, 2), new RegionGrid(2, 3));

        Assert.Equal(
            ["upper left", "upper middle", "upper right", "lower left", "lower middle", "lower right"],
            Enumerable.Range(0, 6).Select(wide.NameOf));
        Assert.Equal(
            ["upper left", "upper right", "middle left", "middle right", "lower left", "lower right"],
            Enumerable.Range(0, 6).Select(high.NameOf));
    }

    [Fact]
    public void Measure_tells_where_a_picture_is_light_and_full_of_detail()
    {
        var picture = Pictures.Paint(300, 150, (x, y) => (x < 100, y < 75) switch
        {
            (true, true) => 0xF5ECD0,
            (_, false) when x >= 200 => (x + y) % 2 == 0 ? 0x303030 : 0x909090,
            _ => 0x606060,
        });

        var cells = RegionMeasurer.Measure(picture, new RegionGrid(3, 2));

        Assert.Equal(
            [RegionLight.Lighter, RegionLight.Same, RegionLight.Same],
            new[] { cells[0], cells[1], cells[4] }.Select(cell => cell.Light));
        Assert.Equal(RegionDetail.Busy, cells[5].Detail);
        Assert.Equal("cream", Assert.Single(cells[0].Colors).Name);
        Assert.Equal(
            ["Mostly cream.", "Lighter than the rest, with less fine detail."],
            RegionSentences.Of(cells[0] with { Detail = RegionDetail.Calm }).Select(said => said.Text));
        Assert.Equal(
            "With more fine detail than the rest.",
            RegionSentences.Of(cells[5] with { Light = RegionLight.Same })[^1].Text);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 300)]
    [InlineData(300, 2)]
    public void Measure_bears_pictures_narrower_than_its_grid(int width, int height)
    {
        var cells = RegionMeasurer.Measure(Pictures.Paint(width, height, (_, _) => 0xFF0000), new RegionGrid(3, 3));

        Assert.Equal(9, cells.Count);
        Assert.All(cells, cell => Assert.Equal("red", Assert.Single(cell.Colors).Name));
        Assert.All(cells, cell => Assert.Equal((RegionLight.Same, null), (cell.Light, cell.Detail)));
    }

    [Fact]
    public void Measure_tells_three_colors_at_the_most()
    {
        int[] colors = [0xFF0000, 0x008000, 0x0000FF, 0xFFFF00, 0x000000];

        var cells = RegionMeasurer.Measure(
            Pictures.Paint(240, 240, (x, _) => colors[x / 4 % 5]), new RegionGrid(3, 3));

        Assert.All(cells, cell => Assert.InRange(cell.Colors.Count, 1, 3));
    }
}
