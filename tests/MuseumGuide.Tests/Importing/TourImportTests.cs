using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using MuseumGuide.Importing;
using MuseumGuide.Visiting;

namespace MuseumGuide.Tests.Importing;

public sealed class TourImportTests : IDisposable
{
    private const string Header = "tour_id,tour_title,summary,lang,minutes,stop,artwork_id,note,directions";

    private readonly CollectionFolder _folder = new CollectionFolder().WithPictures("a.jpg", "b.jpg")
        .WithRows("id,image", "a,a.jpg", "b,b.jpg");

    private readonly FakeImportStore _store = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ImportAsync_takes_tours_with_their_stops_by_number()
    {
        WithTours(
            "light,Light,On light.,en,30,10,a,Look up.,Ahead.", "dark,Dark,,,,,b,,",
            "light,,,,,2,b,\"First, \"\"here\"\".\",",
            "light,Other title,Other,de,5,,a,,");

        var report = await ImportAsync();

        Assert.Equal(2, report.Tours);
        Assert.Empty(report.RefusedTourRows);
        Assert.Equivalent(
            new Tour
            {
                Id = "light",
                Title = "Light",
                Lang = "en",
                Summary = "On light.",
                MinutesAbout = 30,
                Stops = [new("b", "First, \"here\".", null), new("a", "Look up.", "Ahead."), new("a", null, null)],
            },
            _store.Tours[0], strict: true);
        Assert.Equivalent(new Tour { Id = "dark", Title = "Dark", Stops = [new("b", null, null)] }, _store.Tours[1]);
    }

    [Fact]
    public async Task ImportAsync_again_gives_the_same_tours_and_publishes_nothing()
    {
        WithTours("t,Tour,,,,1,a,,");
        await ImportAsync();

        var report = await ImportAsync();

        Assert.Equal((1, 1, null), (report.Tours, _store.Tours.Count, report.Generation));
    }

    [Fact]
    public async Task ImportAsync_refuses_each_bad_row_with_its_reason_and_takes_the_rest()
    {
        WithTours(
            "t,Tour,,,,1,a,,", ",Tour,,,,2,a,,", "t,,,,,2,,,", "t,,,,,3,ghost,,", "t,,,,soon,4,a,,", "t,,,,,0,a,,",
            "t,,,,,1,b,,", "t,,,,,5,b,,,too,many", "nameless,,,,,1,a,,", ",,,,,,,,", "t,,,,,6,b,,");

        var report = await ImportAsync();

        Assert.Equal(["a", "b"], Assert.Single(_store.Tours).Stops.Select(stop => stop.ArtworkId));
        Assert.Equal(
            [
                new(3, null, "The row has no tour_id."),
                new(4, "t", "The row has no artwork_id."),
                new(5, "t", "There is no work 'ghost'."),
                new(6, "t", "The minutes 'soon' are not a number from 1 to 600."),
                new(7, "t", "The stop '0' is not a number from 1 to 9999."),
                new(8, "t", "The tour has a stop 1 in line 2 already."),
                new(9, "t", "The row has 11 values for 9 columns; quote values with commas."),
                new(10, "nameless", "No row of the tour has a tour_title."),
            ],
            report.RefusedTourRows);
        Assert.Empty(report.Refused);
    }

    [Fact]
    public async Task ImportAsync_knows_works_of_earlier_imports_and_not_those_it_removes()
    {
        await ImportAsync();
        _folder.WithRows("id,image", "a,a.jpg");
        WithTours("t,Tour,,,,1,a,,", "t,,,,,2,b,,");

        Assert.Empty((await ImportAsync()).RefusedTourRows);
        var mirrored = await ImportAsync(mirror: true);

        Assert.Equal([new(3, "t", "There is no work 'b'.")], mirrored.RefusedTourRows);
        Assert.Single(_store.Tours[0].Stops);
    }

    [Fact]
    public async Task ImportAsync_without_a_file_leaves_the_tours_unless_mirroring()
    {
        WithTours("t,Tour,,,,1,a,,");
        await ImportAsync();
        File.Delete(Path.Combine(_folder.Folder, "tours.csv"));

        Assert.Null((await ImportAsync()).Tours);
        Assert.Single(_store.Tours);
        Assert.Equal(0, (await ImportAsync(mirror: true)).Tours);
        Assert.Empty(_store.Tours);
    }

    [Fact]
    public async Task ImportAsync_with_a_header_alone_leaves_no_tour()
    {
        WithTours("t,Tour,,,,1,a,,");
        await ImportAsync();

        WithTours();

        Assert.Equal(0, (await ImportAsync()).Tours);
        Assert.Empty(_store.Tours);
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("tour_id,artwork_id\nt,a\n", "The header has no column 'tour_title'.")]
    [InlineData("tour_id,tour_title,artwork_id,Tour_ID\nt,T,a,t\n", "The header names the column 'Tour_ID' twice.")]
    public async Task ImportAsync_keeps_the_tours_and_takes_the_works_when_the_file_is_bad(string text, string reason)
    {
        WithTours("t,Tour,,,,1,a,,");
        await ImportAsync();
        _folder.WithRows("id,image", "a,a.jpg", "b,b.jpg", "c,a.jpg")
            .WithFile("tours.csv", Encoding.UTF8.GetBytes(text));

        var report = await ImportAsync(mirror: true);

        Assert.Equal([new(1, null, reason)], report.RefusedTourRows);
        Assert.Equal((1, null), (report.Added, report.Tours));
        Assert.Single(_store.Tours);
    }

    [Theory]
    [InlineData("t,Tour,,,,1,ghost,,")]
    [InlineData("\"t,Tour,,,,1,a,,")]
    public async Task ImportAsync_keeps_the_tours_when_no_row_can_be_taken(string row)
    {
        WithTours("t,Tour,,,,1,a,,");
        await ImportAsync();
        WithTours(row);

        var report = await ImportAsync();

        Assert.Single(report.RefusedTourRows);
        Assert.Null(report.Tours);
        Assert.Equal("a", Assert.Single(_store.Tours).Stops[0].ArtworkId);
    }

    [Fact]
    public async Task ImportAsync_reads_utf_16_and_semicolons()
    {
        var text = "tour_id;tour_title;artwork_id\nt;Größe;a\n";
        _folder.WithFile("tours.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]);

        await ImportAsync();

        Assert.Equal("Größe", Assert.Single(_store.Tours).Title);
    }

    private void WithTours(params string[] rows) => _folder.WithFile(
        "tours.csv", Encoding.UTF8.GetBytes(string.Join('\n', [Header, .. rows]) + "\n"));

    private Task<ImportReport> ImportAsync(bool mirror = false) =>
        new CollectionImporter(
            new CollectionFolderReader(), _store, new FakeMediaStore(), new FakePictures(), FakePictures.Describe,
            new FakeIndexer(_store), TimeProvider.System, NullLogger<CollectionImporter>.Instance)
            .ImportAsync(
                _folder.Folder, new ImportOptions { Mirror = mirror }, progress: null,
                TestContext.Current.CancellationToken);
}
