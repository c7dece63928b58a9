using MuseumGuide.Catalog;
using MuseumGuide.Conformance;

namespace MuseumGuide.Stores.Tests.Disk;

public sealed class DiskMediaStoreTests : MediaStoreTests, IDisposable
{
    private static readonly string Hash = string.Concat("ab", new string('0', 62));
    private readonly TemporaryFolder _folder = new();
    private readonly DiskMediaStore _media;

    public DiskMediaStoreTests() => _media = new DiskMediaStore(_folder["media"]);

    protected override IMediaStore Media => _media;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SaveAsync_leaves_one_file_of_that_name()
    {
        await _media.SaveAsync(Hash, new byte[] { 1, 2 }, Cancellation);
        await _media.SaveAsync(Hash, new byte[] { 3 }, Cancellation);

        Assert.Equal(
            [Path.Combine(_folder["media"], "ab", Hash + ".jpg")],
            Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task SaveAsync_says_that_the_disk_failed()
    {
        await File.WriteAllTextAsync(_folder["media"], "a file where the folder should be", Cancellation);

        var error = await Assert.ThrowsAsync<CatalogException>(() => _media.SaveAsync(Hash, new byte[1], Cancellation));

        Assert.Equal(("disk", "save a picture"), (error.SystemName, error.Operation));
    }
}
