using System.Globalization;
using System.Text.RegularExpressions;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Pages.Browse;
using MuseumGuide.Host.Tests.Serving;
using QRCoder;

namespace MuseumGuide.Host.Tests.Pages;

public sealed partial class StopCodeTests
{
    private const string Address = "https://guide.example/stops/17";

    [Fact]
    public void Draw_darkens_exactly_the_dark_modules()
    {
        using var expected = QRCodeGenerator.GenerateQrCode(Address, QRCodeGenerator.ECCLevel.Q);

        var code = StopCode.Draw(Address);

        var dark = new HashSet<(int X, int Y)>();
        foreach (Match run in Run().Matches(code.Path))
        {
            for (var i = 0; i < Number(run, "length"); i++) dark.Add((Number(run, "x") + i, Number(run, "y")));
        }

        Assert.Equal(expected.ModuleMatrix.Count, code.Side);
        Assert.All(
            from y in Enumerable.Range(0, code.Side) from x in Enumerable.Range(0, code.Side) select (x, y),
            module => Assert.Equal(expected.ModuleMatrix[module.y][module.x], dark.Contains(module)));
    }

    [Fact]
    public void Draw_leaves_the_quiet_zone_that_cameras_need()
    {
        var code = StopCode.Draw(Address);

        Assert.All(Run().Matches(code.Path), run =>
        {
            Assert.InRange(Number(run, "x"), 4, code.Side - 5);
            Assert.InRange(Number(run, "y"), 4, code.Side - 5);
        });
    }

    [Fact]
    public async Task Codes_page_names_each_stop_in_order_and_where_its_code_leads()
    {
        await using var server = await GuideServer.StartAsync();
        server.Collection.Import(
            new Artwork { Id = "a", Title = "Ten", StopNumber = "10" }, new Artwork { Id = "b", StopNumber = "9" },
            new Artwork { Id = "c", Title = "No stop" });

        var page = await ReadAsync(server, "/stops/codes");

        var nine = page.IndexOf("aria-label=\"QR code of stop 9: Untitled\"", StringComparison.Ordinal);
        var ten = page.IndexOf("aria-label=\"QR code of stop 10: Ten\"", StringComparison.Ordinal);
        Assert.InRange(nine, 0, ten);
        Assert.DoesNotContain("No stop</cite>", page, StringComparison.Ordinal);
        Assert.Contains(
            $"The codes lead to {server.Address.GetLeftPart(UriPartial.Authority)}.", page,
            StringComparison.Ordinal);
        Assert.Contains(
            StopCode.Draw(new Uri(server.Address, "/stops/9").AbsoluteUri).Path, page,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Codes_page_shows_one_room_or_says_that_there_is_nothing()
    {
        await using var server = await GuideServer.StartAsync();
        server.Collection.Import(
            new Artwork { Id = "a", StopNumber = "1", Room = "East" },
            new Artwork { Id = "b", StopNumber = "2", Room = "West" }, new Artwork { Id = "c", Room = "Attic" });

        var east = await ReadAsync(server, "/stops/codes?room=East");
        var attic = await ReadAsync(server, "/stops/codes?room=Attic");

        Assert.Contains("stop 1:", east, StringComparison.Ordinal);
        Assert.DoesNotContain("stop 2:", east, StringComparison.Ordinal);
        Assert.Contains("No work here has a stop number.", attic, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindAsync_gathers_a_large_collection_and_says_where_it_stops()
    {
        var collection = new MemoryCollection();
        collection.Import(Enumerable.Range(1, 620).Select(n => new Artwork { Id = $"{n:D4}", StopNumber = $"{n}" }));

        var codes = await StopCodes.FindAsync(collection, null, TestContext.Current.CancellationToken);

        Assert.Equal(StopCodes.Most, codes.Works.Count);
        Assert.True(codes.IsCut);
    }

    private static async Task<string> ReadAsync(GuideServer server, string path) =>
        await (await server.GetAsync(path)).Content.ReadAsStringAsync(GuideServer.Token);

    private static int Number(Match run, string name) =>
        int.Parse(run.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(?<x>\d+) (?<y>\d+)h(?<length>\d+)v1H\d+z", RegexOptions.None, 1000)]
    private static partial Regex Run();
}
