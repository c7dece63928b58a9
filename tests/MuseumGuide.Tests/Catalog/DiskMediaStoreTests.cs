using MuseumGuide.Catalog;

namespace MuseumGuide.Tests.Catalog;

public sealed class DiskMediaStoreTests : IDisposable
{
    private static readonly string Hash = string.Concat("ab", new string('0', 62));
    private readonly string _folder = Directory.CreateTempSubdirectory("museum-guide-").FullName;
    private readonly DiskMediaStore _media;

    public DiskMediaStoreTests() => _media = new DiskMediaStore(Path.Combine(_folder, "media"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task ReadAsync_returns_what_was_saved_first_and_no_other_file_is_left()
    {
        await _media.SaveAsync(Hash, new byte[] { 1, 2 }, Cancellation);
        await _media.SaveAsync(Hash, new byte[] { 3 }, Cancellation);

        Assert.Equal([1, 2], await _media.ReadAsync(Hash, Cancellation));
        Assert.Equal(
            [Path.Combine(_folder, "media", "ab", Hash + ".jpg")],
            Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task SaveAsync_by_many_at_once_keeps_one_whole_picture()
    {
        var picture = new byte[200_000];

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _media.SaveAsync(Hash, picture, Cancellation)));

        Assert.Equal(picture, await _media.ReadAsync(Hash, Cancellation));
    }

    [Fact]
    public async Task ReadAsync_returns_null_for_a_picture_that_is_not_there() =>
        Assert.Null(await _media.ReadAsync(Hash, Cancellation));

    [Theory]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    [InlineData("AB00000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("/b00000000000000000000000000000000000000000000000000000000000000")]
    public async Task Both_refuse_what_is_no_hash(string hash)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _media.ReadAsync(hash, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => _media.SaveAsync(hash, new byte[1], Cancellation));
    }

    [Fact]
    public async Task SaveAsync_says_that_the_disk_failed()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "media"), "a file where the folder should be", Cancellation);

        var error = await Assert.ThrowsAsync<CatalogException>(() => _media.SaveAsync(Hash, new byte[1], Cancellation));

        Assert.Equal(("disk", "save a picture"), (error.SystemName, error.Operation));
    }
}
