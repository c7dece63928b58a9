using MuseumGuide.Catalog;
using MuseumGuide.Conformance;
using MuseumGuide.Describing.Gaps;
using MuseumGuide.Importing;
using MuseumGuide.Importing.Transfer;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Sqlite;
using MuseumGuide.Stores.Tests.Sqlite;
using MuseumGuide.Visiting;

namespace MuseumGuide.Stores.Tests.Transfer;

public sealed class CollectionTransferTests : IDisposable
{
    private readonly SqliteStores _source = new();
    private readonly SqliteStores _target = new();
    private readonly TemporaryFolder _media = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private CollectionStores Source => Of(_source, "source");

    private CollectionStores Target => Of(_target, "target");

    [Fact]
    public async Task RunAsync_brings_every_part_of_a_collection_over_and_publishes_it()
    {
        await FillAsync(Source, 70);

        var report = await RunAsync();

        Assert.Equal((70, 70, 1, 1, 1L), (report.Works, report.Copied, report.Tours, report.ModelTexts, report.Generation));
        Assert.Equal("Title 7", (await Target.Catalog.FindAsync("w07", Cancellation))!.Artwork.Title);
        Assert.Equal([7, 8], await Target.References.ReadCodebookAsync(Cancellation));
        Assert.Equal(new TwinPair("w01", "w02", 40), Assert.Single(await Target.References.ReadTwinsAsync(Cancellation)));
        Assert.Equal("Highlights", Assert.Single(await Target.Tours.ListAsync(Cancellation)).Title);
        Assert.False(await Target.Imports.HasUnpublishedAsync(Cancellation));
    }

    [Fact]
    public async Task RunAsync_goes_on_where_an_earlier_one_was_cut_short()
    {
        await FillAsync(Source, 5);
        await Target.Imports.SaveCodebookAsync([7, 8], new Dictionary<string, byte[]>(), Cancellation);
        await Target.Imports.SaveAsync(Work(3), Cancellation);

        var report = await RunAsync();

        Assert.Equal((5, 4), (report.Works, report.Copied));
    }

    [Fact]
    public async Task RunAsync_finds_what_differs_and_publishes_nothing()
    {
        await FillAsync(Source, 5);
        await Target.Imports.SaveCodebookAsync([7, 8], new Dictionary<string, byte[]>(), Cancellation);
        var other = Work(3);
        await Target.Imports.SaveAsync(
            other with { Artwork = other.Artwork with { OtherFields = new Dictionary<string, string> { ["n"] = "x" } } },
            Cancellation);

        var error = await Assert.ThrowsAsync<TransferException>(RunAsync);

        Assert.Equal("The work 'w03' differs in the target: record.", error.Message);
        Assert.Equal(0, await Target.References.ReadGenerationAsync(Cancellation));
    }

    [Fact]
    public async Task RunAsync_refuses_a_target_with_other_works()
    {
        await FillAsync(Source, 2);
        await Target.Imports.SaveAsync(ImportedArtworks.Create("foreign"), Cancellation);

        var error = await Assert.ThrowsAsync<TransferException>(RunAsync);

        Assert.Contains("'foreign'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_refuses_a_source_whose_import_was_cut_short()
    {
        await Source.Imports.SaveAsync(Work(1), Cancellation);

        await Assert.ThrowsAsync<TransferException>(RunAsync);
    }

    [Fact]
    public async Task RunAsync_refuses_while_either_store_is_imported_into()
    {
        await FillAsync(Source, 1);
        await using (await Target.Imports.TryAcquireLeaseAsync(Cancellation))
            await Assert.ThrowsAsync<ImportInProgressException>(RunAsync);
        await using (await Source.Imports.TryAcquireLeaseAsync(Cancellation))
            await Assert.ThrowsAsync<ImportInProgressException>(RunAsync);

        Assert.Equal(1, (await RunAsync()).Works);
    }

    public void Dispose()
    {
        _source.Dispose();
        _target.Dispose();
        _media.Dispose();
    }

    private static ImportedArtwork Work(int number)
    {
        var work = ImportedArtworks.Create($"w{number:00}", "first", [1, (byte)number]);
        return work with
        {
            Artwork = work.Artwork with
            {
                Title = $"Title {number}",
                AccessionNumber = AccessionNumber.Parse($"SK-{number}"),
                OtherFields = new Dictionary<string, string> { ["lent_by"] = "Nobody", ["a"] = "é" },
            },
        };
    }

    private static async Task FillAsync(CollectionStores stores, int works)
    {
        await stores.Imports.SaveCodebookAsync([7, 8], new Dictionary<string, byte[]>(), Cancellation);
        for (var number = 0; number < works; number++)
        {
            var work = Work(number);
            await stores.Media.SaveAsync(work.Image.ContentHash, new byte[] { 9, (byte)number }, Cancellation);
            await stores.Imports.SaveAsync(work, Cancellation);
        }

        await stores.ModelTexts.SaveAsync(
            new ModelText(Work(0).Image.ContentHash, "model", "en", ["A moon."], []), Cancellation);
        await stores.Imports.SaveTwinsAsync([new TwinPair("w01", "w02", 40)], Cancellation);
        await stores.Imports.SaveToursAsync(
            [new Tour { Id = "t", Title = "Highlights", Stops = [new TourStop("w00", "Look.", null)] }], Cancellation);
        await stores.Imports.PublishAsync(Cancellation);
    }

    private Task<TransferReport> RunAsync() =>
        new CollectionTransfer(Source, Target, TimeProvider.System).RunAsync(null, Cancellation);

    private CollectionStores Of(SqliteStores stores, string media) => new(
        stores.All.Catalog, stores.All.References, stores.All.Imports, stores.All.Tours,
        new SqliteModelTextStore(stores.Database), new DiskMediaStore(_media[media]));
}
