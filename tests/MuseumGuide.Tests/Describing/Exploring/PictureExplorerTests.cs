using MuseumGuide.Catalog;
using MuseumGuide.Describing;
using MuseumGuide.Describing.Exploring;

namespace MuseumGuide.Tests.Describing.Exploring;

public sealed class PictureExplorerTests : IDisposable
{
    private readonly DescriberDesk _desk = new();
    private readonly PictureExplorer _explorer;

    public PictureExplorerTests() => _explorer = new PictureExplorer(_desk.Measures);

    public void Dispose()
    {
        _explorer.Dispose();
        _desk.Dispose();
    }

    [Fact]
    public async Task ExploreAsync_tells_the_museums_regions_before_any_measure()
    {
        var regions = await ExploreAsync(("Regions", Json("Sky", "It is blue. No cloud is in it")));

        Assert.Equal((SentenceOrigin.Curator, 0, 0), (regions.Origin, regions.Columns, regions.Rows));
        var region = Assert.Single(regions.Regions);
        Assert.Equal(("region_1", "Sky", "en"), (region.Key, region.Name, region.Lang));
        Assert.Equal(
            [
                new DescribedSentence("It is blue.", SentenceOrigin.Curator, "regions"),
                new DescribedSentence("No cloud is in it", SentenceOrigin.Curator, "regions"),
            ],
            region.Sentences);
        Assert.Empty(region.Colors);
        Assert.Null(region.Light);
    }

    [Theory]
    [InlineData("de-AT", "Himmel", "de")]
    [InlineData("fr", "Sky", "en")]
    [InlineData("nl", "Sky", "en")]
    [InlineData(null, "Sky", "en")]
    public async Task ExploreAsync_tells_them_in_the_language_asked_for_where_they_can_be_read(
        string? lang, string name, string told)
    {
        (string, string)[] columns =
            [("regions", Json("Sky", "It is blue.")), ("regions_de", Json("Himmel", "Er ist blau.")), ("regions_fr", "?")];

        var region = Assert.Single((await ExploreAsync(lang, columns)).Regions);

        Assert.Equal((name, told), (region.Name, region.Lang));
    }

    [Fact]
    public async Task ExploreAsync_measures_a_grid_where_the_museum_wrote_none()
    {
        var regions = await ExploreAsync(("regions", "not json"), ("regions_de", Json("Himmel", "Er ist blau.")));

        Assert.Equal((SentenceOrigin.Measured, 3, 3), (regions.Origin, regions.Columns, regions.Rows));
        Assert.Equal(
            [
                "upper_left", "upper_middle", "upper_right", "middle_left", "middle", "middle_right", "lower_left",
                "lower_middle", "lower_right",
            ],
            regions.Regions.Select(region => region.Key));
        var (first, last) = (regions.Regions[0], regions.Regions[^1]);
        Assert.Equal(("Upper left", "Mostly blue."), (first.Name, first.Text));
        Assert.Equal("blue", Assert.Single(first.Colors));
        Assert.Equal((RegionLight.Same, null), (first.Light, first.Detail));
        Assert.Equal(("Lower right", "Mostly dark brown."), (last.Name, last.Text));
        Assert.Equal("dark brown", Assert.Single(last.Colors));
        Assert.All(regions.Regions, region => Assert.Equal("en", region.Lang));
    }

    [Fact]
    public async Task ExploreAsync_covers_the_whole_picture_once()
    {
        var boxes = (await ExploreAsync()).Regions.Select(region => region.Box).ToList();

        Assert.Equal(1, boxes.Sum(box => box.Width * box.Height), 1e-9);
        Assert.Equal(new PictureBox(0, 0, 1 / 3.0, 1 / 3.0), boxes[0]);
        Assert.Equal((2 / 3.0, 2 / 3.0), (boxes[^1].Left, boxes[^1].Top));
    }

    [Fact]
    public async Task ExploreAsync_reads_a_picture_once()
    {
        var first = await ExploreAsync();
        _desk.Media.Pictures.Clear();

        var again = await ExploreAsync();

        Assert.Same(first.Regions, again.Regions);
    }

    [Fact]
    public async Task ExploreAsync_finds_nothing_in_a_picture_that_is_missing()
    {
        _desk.Media.Pictures.Clear();

        var missing = await ExploreAsync();
        var none = await _explorer.ExploreAsync(
            new CatalogEntry(new Artwork { Id = "x" }, ReferenceImage.None), null, TestContext.Current.CancellationToken);

        Assert.Null(missing.Origin);
        Assert.Empty(missing.Regions);
        Assert.Equal(0, missing.Columns);
        Assert.Empty(none.Regions);
    }

    private Task<PictureRegions> ExploreAsync(params (string Column, string Text)[] columns) =>
        ExploreAsync(null, columns);

    private Task<PictureRegions> ExploreAsync(string? lang, (string Column, string Text)[] columns) =>
        _explorer.ExploreAsync(
            new CatalogEntry(
                new Artwork
                {
                    Id = "x",
                    OtherFields = columns.ToDictionary(c => c.Column, c => c.Text, StringComparer.Ordinal),
                },
                _desk.Image),
            lang, TestContext.Current.CancellationToken);

    private static string Json(string name, string text) =>
        $$"""[{"name": "{{name}}", "box": [0, 0, 1, 0.5], "text": "{{text}}"}]""";
}
