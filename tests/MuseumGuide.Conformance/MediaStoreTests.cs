using MuseumGuide.Catalog;

namespace MuseumGuide.Conformance;

/// <summary>What every <see cref="IMediaStore"/> must do.</summary>
public abstract class MediaStoreTests
{
    private static readonly string Hash = string.Concat("ab", new string('0', 62));

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract IMediaStore Media { get; }

    [Fact]
    public async Task ReadAsync_returns_what_was_saved_first()
    {
        await Media.SaveAsync(Hash, new byte[] { 1, 2 }, Cancellation);
        await Media.SaveAsync(Hash, new byte[] { 3 }, Cancellation);

        Assert.Equal([1, 2], await Media.ReadAsync(Hash, Cancellation));
    }

    [Fact]
    public async Task SaveAsync_by_many_at_once_keeps_one_whole_picture()
    {
        var picture = new byte[200_000];
        Random.Shared.NextBytes(picture);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Media.SaveAsync(Hash, picture, Cancellation)));

        Assert.Equal(picture, await Media.ReadAsync(Hash, Cancellation));
    }

    [Fact]
    public async Task ReadAsync_returns_null_for_a_picture_that_is_not_there() =>
        Assert.Null(await Media.ReadAsync(Hash, Cancellation));

    [Theory]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    [InlineData("AB00000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("/b00000000000000000000000000000000000000000000000000000000000000")]
    public async Task Both_refuse_what_is_no_hash(string hash)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Media.ReadAsync(hash, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => Media.SaveAsync(hash, new byte[1], Cancellation));
    }
}
