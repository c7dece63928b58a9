using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using MuseumGuide.Describing.Linting;
using MuseumGuide.Importing;
using MuseumGuide.Photos;

namespace MuseumGuide.Tests.Importing;

public sealed class CollectionImporterTests : IDisposable
{
    private readonly CollectionFolder _folder = new CollectionFolder().WithPictures("a.jpg", "b.jpg", "c.jpg");
    private readonly FakeImportStore _store = new();
    private readonly FakeMediaStore _media = new();
    private readonly FakePictures _pictures = new();
    private readonly FakeIndexer _indexer;
    private readonly CollectionImporter _importer;

    public CollectionImporterTests()
    {
        _indexer = new FakeIndexer(_store);
        _importer = new CollectionImporter(
            new CollectionFolderReader(),
            _store,
            _media,
            _pictures,
            FakePictures.Describe,
            _indexer,
            new FakeTimeProvider(new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero)),
            NullLogger<CollectionImporter>.Instance,
            new DescriptionLinter());
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ImportAsync_takes_works_whose_texts_have_findings_and_names_them()
    {
        _folder.WithRows(
            "id,image,alt_text", "a,a.jpg,We see a gate.", "b,b.jpg,A gate stands open.", "c,gone.jpg,You see it.");

        var report = await _importer.ImportAsync(
            _folder.Folder, new ImportOptions(), progress: null, TestContext.Current.CancellationToken);

        var linted = Assert.Single(report.Linted);
        Assert.Equal((2, "a"), (linted.Line, linted.Id));
        Assert.Contains(linted.Findings, finding => finding.Rule == "person");
        Assert.Equal((2, 1), (report.Added, report.Refused.Count));
    }

    [Fact]
    public async Task ImportAsync_stores_every_part_of_a_work()
    {
        _folder.WithRows("id,title,image", "1,One,a.jpg");

        await ImportAsync();

        var work = _store.Works["1"];
        var file = await File.ReadAllBytesAsync(Path.Combine(_folder.Folder, "a.jpg"), Cancellation);
        Assert.Equal("One", work.Artwork.Title);
        Assert.Equal(new(ContentHash.Of(file).Hex, 200, 100), work.Image);
        Assert.Equal([9], work.Fingerprint.Features);
        Assert.Equal([7], work.Postings);
        Assert.Equal(file, _media.Pictures[work.Image.ContentHash]);
    }

    [Fact]
    public async Task ImportAsync_twice_changes_and_publishes_nothing_the_second_time()
    {
        _folder.WithRows("id,title,image", "1,One,a.jpg", "2,Two,b.jpg");
        var first = await ImportAsync();

        var second = await ImportAsync();

        Assert.Equal((2, 0, 0, 1L), (first.Added, first.Updated, first.Unchanged, first.Generation));
        Assert.Equal((0, 0, 2, null), (second.Added, second.Updated, second.Unchanged, second.Generation));
        Assert.Equal(2, _pictures.Read);
        Assert.Single(_indexer.Published);
    }

    [Theory]
    [InlineData("id,title,image", "1,Changed,a.jpg")]
    [InlineData("id,title,image,note", "1,One,a.jpg,new")]
    [InlineData("id,title,image", "1,One,b.jpg")]
    public async Task ImportAsync_updates_a_work_when_a_field_or_the_picture_changed(string header, string row)
    {
        _folder.WithRows("id,title,image", "1,One,a.jpg", "2,Two,c.jpg");
        await ImportAsync();

        _folder.WithRows(header, row, "2,Two,c.jpg");
        var report = await ImportAsync();

        Assert.Equal((0, 1, 1), (report.Added, report.Updated, report.Unchanged));
        Assert.Equal(["1"], _indexer.Published[^1]);
    }

    [Fact]
    public async Task ImportAsync_keeps_a_work_when_only_columns_or_file_names_moved()
    {
        _folder.WithRows("id,title,image,x,y", "1,One,a.jpg,X,Y");
        await ImportAsync();
        File.Move(Path.Combine(_folder.Folder, "a.jpg"), Path.Combine(_folder.Folder, "renamed.jpg"));

        _folder.WithRows("y,x,image,title,id", "Y,X,renamed.jpg,One,1");

        Assert.Equal(1, (await ImportAsync()).Unchanged);
    }

    [Fact]
    public async Task ImportAsync_reports_each_refused_row_in_order_and_imports_the_rest()
    {
        _folder.WithFile("broken.jpg", "broken"u8.ToArray()).WithFile("odd.jpg", "odd"u8.ToArray())
            .WithFile("large.jpg", new byte[101])
            .WithRows("id,image", "1,broken.jpg", "2,odd.jpg", "3,none.jpg", "4,large.jpg", "5,a.jpg", "5,b.jpg");

        var report = await ImportAsync(new ImportOptions { MaxImageBytes = 100 });

        Assert.Equal(1, report.Added);
        Assert.Equal(
            [
                new(2, "1", "The picture is damaged."),
                new(3, "2", "The picture could not be described; the log says why."),
                new(4, "3", "The image 'none.jpg' was not found."),
                new(5, "4", "The picture's file is larger than 0 MB."),
                new(7, "5", "The id is already used in line 6."),
            ],
            report.Refused);
    }

    [Fact]
    public async Task ImportAsync_leaves_works_that_the_source_no_longer_has_unless_mirroring()
    {
        _folder.WithRows("id,image", "1,a.jpg", "2,b.jpg");
        await ImportAsync();
        _folder.WithRows("id,image", "1,a.jpg");

        Assert.Equal(0, (await ImportAsync()).Removed);
        var mirrored = await ImportAsync(new ImportOptions { Mirror = true });

        Assert.Equal((1, 2L), (mirrored.Removed, mirrored.Generation));
        Assert.Equal(["1"], _store.Works.Keys);
        Assert.Equal(["2"], _indexer.Published[^1]);
    }

    [Fact]
    public async Task ImportAsync_mirroring_keeps_a_work_whose_row_is_refused()
    {
        _folder.WithRows("id,image", "1,a.jpg", "2,b.jpg");
        await ImportAsync();

        _folder.WithRows("id,image", "1,a.jpg", "2,none.jpg");
        var report = await ImportAsync(new ImportOptions { Mirror = true });

        Assert.Equal(0, report.Removed);
        Assert.Equal(2, _store.Works.Count);
    }

    [Fact]
    public async Task ImportAsync_mirroring_removes_nothing_while_a_row_has_no_readable_id()
    {
        _folder.WithRows("id,image", "1,a.jpg", "2,b.jpg");
        await ImportAsync();

        _folder.WithRows("id,image", "1,a.jpg", ",b.jpg");
        var report = await ImportAsync(new ImportOptions { Mirror = true });

        Assert.True(report.RemovalHeld);
        Assert.Equal(0, report.Removed);
        Assert.Equal(2, _store.Works.Count);
    }

    [Fact]
    public async Task ImportAsync_mirroring_refuses_a_source_without_rows()
    {
        _folder.WithRows("id,image", "1,a.jpg");
        await ImportAsync();
        _folder.WithRows("id,image");

        await Assert.ThrowsAsync<CollectionFormatException>(() => ImportAsync(new ImportOptions { Mirror = true }));

        Assert.Single(_store.Works);
        Assert.False(_store.IsLeased);
    }

    [Fact]
    public async Task ImportAsync_publishes_what_an_earlier_import_left()
    {
        _folder.WithRows("id,image", "1,a.jpg");
        await ImportAsync();
        _store.Unpublished.Add("left-over");

        var report = await ImportAsync();

        Assert.Equal((1, 2L), (report.Unchanged, report.Generation));
        Assert.Equal(["left-over"], _indexer.Published[^1]);
    }

    [Fact]
    public async Task ImportAsync_refuses_to_run_beside_another()
    {
        _folder.WithRows("id,image", "1,a.jpg");
        _store.IsLeased = true;

        await Assert.ThrowsAsync<ImportInProgressException>(() => ImportAsync());

        Assert.Empty(_store.Works);
    }

    [Fact]
    public async Task ImportAsync_reports_progress_in_order_and_saves_one_at_a_time()
    {
        _folder.WithRows(["id,image", .. Enumerable.Range(0, 200).Select(i => $"{i},{"abc"[i % 3]}.jpg")]);
        var progress = new ImportedProgress();

        await _importer.ImportAsync(_folder.Folder, new ImportOptions { Workers = 8 }, progress, Cancellation);

        Assert.Equal(
            [.. Enumerable.Range(1, 200).Select(done => new ImportProgress(ImportStage.Works, done, 200)),
                new ImportProgress(ImportStage.Index, 50, 100)],
            progress.Reports);
        Assert.Equal(1, _store.SavesAtOnce);
    }

    [Fact]
    public async Task ImportAsync_stops_when_canceled_and_gives_the_lease_back()
    {
        _folder.WithRows("id,image", "1,a.jpg");
        using var canceled = new CancellationTokenSource();
        await canceled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _importer.ImportAsync(_folder.Folder, new ImportOptions(), progress: null, canceled.Token));

        Assert.False(_store.IsLeased);
        Assert.Equal(0, _store.Generation);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Task<ImportReport> ImportAsync(ImportOptions? options = null) =>
        _importer.ImportAsync(_folder.Folder, options ?? new ImportOptions(), progress: null, Cancellation);
}
