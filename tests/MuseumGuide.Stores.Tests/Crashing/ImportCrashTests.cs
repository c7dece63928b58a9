using System.Diagnostics;
using System.Globalization;
using System.Text;
using MuseumGuide.Catalog;
using MuseumGuide.Importing;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Sqlite;

namespace MuseumGuide.Stores.Tests.Crashing;

public sealed class ImportCrashTests : IDisposable
{
    private const int Kills = 20;
    private const int Works = 400;
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;
    private readonly SqliteArtworkCatalog _catalog;
    private readonly SqliteReferenceStore _references;
    private readonly SqliteImportStore _imports;

    public ImportCrashTests()
    {
        _database = new SqliteDatabase(_folder["catalog.db"]);
        _catalog = new SqliteArtworkCatalog(_database);
        _references = new SqliteReferenceStore(_database);
        _imports = new SqliteImportStore(_database);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task ImportAsync_killed_at_any_moment_leaves_whole_works_and_is_resumed()
    {
        var random = new Random(20_261_124);
        var collection = new MarkedCollection(_folder["collection"], Works);
        var present = new HashSet<string>(StringComparer.Ordinal);
        var cutShort = 0;
        for (var round = 0; round < Kills; round++)
        {
            // Two rounds an edition: the second resumes what the first left.
            if (round % 2 == 0) collection.WriteEdition(round);

            var acknowledged = await KillImportAsync(collection.Folder, random.Next(0, 300));

            var editions = await ReadWholeWorksAsync(round);
            Assert.True(editions.Values.Count(edition => edition == round - (round % 2)) >= acknowledged);
            Assert.Superset(present, editions.Keys.ToHashSet(StringComparer.Ordinal));
            present.UnionWith(editions.Keys);
            Assert.Empty(await _database.CheckAsync(Cancellation));
            if ((await _imports.ReadUnpublishedAsync(Cancellation)).Count > 0) cutShort++;
        }

        Assert.True(cutShort >= Kills / 4, $"Only {cutShort} kills came before the publication.");
        var generation = await _references.ReadGenerationAsync(Cancellation);

        collection.WriteEdition(Kills);
        var report = await ImportAsync(collection);

        Assert.Equal(Works, report.Added + report.Updated);
        Assert.Equal(generation + 1, report.Generation);
        Assert.Empty(await _imports.ReadUnpublishedAsync(Cancellation));
        Assert.Equal(collection.Ids, (await ReadWholeWorksAsync(Kills)).Keys.Order(StringComparer.Ordinal));
        Assert.All((await ReadWholeWorksAsync(Kills)).Values, edition => Assert.Equal(Kills, edition));
    }

    [Fact]
    public async Task ImportAsync_publishes_what_a_killed_import_left_though_nothing_changed_since()
    {
        var collection = new MarkedCollection(_folder["collection"], 3);
        collection.WriteEdition(1);
        await ImportAsync(collection);
        await _imports.SaveAsync(Conformance.ImportedArtworks.Create("left-over"), Cancellation);

        var report = await ImportAsync(collection);

        Assert.Equal(3, report.Unchanged);
        Assert.Equal(2, report.Generation);
        Assert.Null((await ImportAsync(collection)).Generation);
    }

    private Task<ImportReport> ImportAsync(MarkedCollection collection) =>
        CrashingImport.CreateImporter(_database, _folder.Path)
            .ImportAsync(collection.Folder, new ImportOptions(), progress: null, Cancellation);

    // Returns how many works the process said were stored.
    private async Task<int> KillImportAsync(string collection, int afterMs)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(CrashingImport.Verb);
        start.ArgumentList.Add(collection);
        start.ArgumentList.Add(_folder.Path);
        using var process = Process.Start(start)!;
        var acknowledged = await ReadCountAsync(process);
        var reading = ReadLastCountAsync(process, acknowledged);

        await Task.Delay(afterMs, Cancellation);
        await AssertReadersSeeWholeWorksAsync();
        process.Kill();
        await process.WaitForExitAsync(Cancellation);
        return await reading;
    }

    private static async Task<int> ReadCountAsync(Process process)
    {
        var line = await process.StandardOutput.ReadLineAsync(Cancellation);
        Assert.NotNull(line);
        return int.Parse(line, CultureInfo.InvariantCulture);
    }

    private static async Task<int> ReadLastCountAsync(Process process, int count)
    {
        // The kill may cut the last line, so only a line that another one follows counts.
        var last = count;
        while (await process.StandardOutput.ReadLineAsync(Cancellation) is { } line)
        {
            count = last;
            last = int.Parse(line, CultureInfo.InvariantCulture);
        }

        return count;
    }

    // While the import runs: what one call returns is of one edition.
    private async Task AssertReadersSeeWholeWorksAsync()
    {
        await foreach (var record in _references.ReadRecordsAsync(Cancellation)) EditionOf(record);
        var entry = await _catalog.FindAsync("work-0000", Cancellation);
        if (entry is null) return;
        Assert.Equal(ContentHash.Of(Encoding.UTF8.GetBytes(entry.Artwork.Title!)).Hex, entry.Image.ContentHash);
    }

    // Once nothing runs: record, image, picture, hashes, embedding, postings and features are of one edition.
    private async Task<Dictionary<string, int>> ReadWholeWorksAsync(int latest)
    {
        var media = new DiskMediaStore(_folder["media"]);
        var editions = new Dictionary<string, int>(StringComparer.Ordinal);
        await foreach (var record in _references.ReadRecordsAsync(Cancellation))
        {
            var marker = EditionOf(record);
            var entry = await _catalog.FindAsync(record.ArtworkId, Cancellation);
            Assert.Equal(marker, entry!.Artwork.Title);
            Assert.Equal(ContentHash.Of(Encoding.UTF8.GetBytes(marker)).Hex, entry.Image.ContentHash);
            Assert.Equal(Encoding.UTF8.GetBytes(marker), await media.ReadAsync(entry.Image.ContentHash, Cancellation));
            var features = await _references.ReadFeaturesAsync([record.ArtworkId], Cancellation);
            Assert.True(Expected(marker).Features.AsSpan().SequenceEqual(features[record.ArtworkId]));

            var edition = int.Parse(marker.Split(' ')[^1].TrimEnd('.'), CultureInfo.InvariantCulture);
            Assert.InRange(edition, 0, latest);
            editions.Add(record.ArtworkId, edition);
        }

        Assert.Equal(editions.Count, await _catalog.CountAsync(Cancellation));
        return editions;
    }

    private static string EditionOf(ReferenceRecord record)
    {
        var text = Encoding.UTF8.GetString(record.Hashes);
        var marker = text[..(text.IndexOf('.', StringComparison.Ordinal) + 1)];
        var expected = Expected(marker);
        Assert.StartsWith(record.ArtworkId, marker, StringComparison.Ordinal);
        Assert.Equal(expected.Hashes, record.Hashes);
        Assert.Equal(expected.Embedding, record.Embedding);
        Assert.Equal(expected.Hashes, record.Postings);
        return marker;
    }

    private static ReferenceFingerprint Expected(string marker) =>
        MarkedPictures.Describe(
            Conformance.ImportedArtworks.Fill(Encoding.UTF8.GetBytes(marker), 96));
}
