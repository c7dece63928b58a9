using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using MuseumGuide.Recognition.Vectors;
using MuseumGuide.Tests.Spending;

namespace MuseumGuide.Tests.Recognition.Vectors;

public sealed class VectorSearchTests : IDisposable
{
    private static readonly byte[] Query = [.. Enumerable.Repeat((byte)5, 256)];

    private readonly TestMeters _meters = new();
    private readonly FakeTimeProvider _time = new();
    private readonly ScriptedVectorStore _store = new();
    private readonly VectorSearch _search;

    public VectorSearchTests() => _search = new VectorSearch(
        _store, Options.Create(new VectorSearchOptions()), _time,
        new VectorMetrics(_meters), NullLogger<VectorSearch>.Instance);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _meters.Dispose();

    [Fact]
    public async Task FindNearestAsync_returns_what_the_store_found()
    {
        await _store.UpsertAsync([new StoredVector("a", Query)], Token);

        var found = await FindAsync();

        Assert.Equal("a", Assert.Single(found![0]).ArtworkId);
        Assert.Equal((false, false, _time.GetUtcNow()), Of(_search.State));
    }

    [Fact]
    public async Task FindNearestAsync_gives_up_after_the_time_limit_though_the_store_hears_nothing()
    {
        _store.Hangs = true;

        var search = FindAsync();
        _time.Advance(TimeSpan.FromMilliseconds(399));
        var isOver = search.IsCompleted;
        _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.False(isOver);
        Assert.Null(await search);
        Assert.True(_search.State.IsLastFailed);
    }

    [Fact]
    public async Task FindNearestAsync_waits_no_longer_than_the_photo_has_left()
    {
        _store.Hangs = true;

        var search = _search.FindNearestAsync([Query], 1, TimeSpan.FromMilliseconds(100), Token);
        _time.Advance(TimeSpan.FromMilliseconds(100));

        Assert.Null(await search);
        Assert.Null(await _search.FindNearestAsync([Query], 1, TimeSpan.Zero, Token));
        Assert.Equal(1, _store.Searches);
    }

    [Fact]
    public async Task FindNearestAsync_leaves_a_store_alone_that_failed_three_times_and_tries_one_search_later()
    {
        _store.IsDown = true;
        for (var i = 0; i < 5; i++) Assert.Null(await FindAsync());
        Assert.Equal(3, _store.Searches);
        Assert.True(_search.State.IsLeftAlone);

        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Null(await FindAsync());
        Assert.Null(await FindAsync());
        Assert.Equal(4, _store.Searches);

        _store.IsDown = false;
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.NotNull(await FindAsync());
        Assert.NotNull(await FindAsync());
        Assert.False(_search.State.IsLeftAlone);
    }

    [Fact]
    public async Task FindNearestAsync_counts_no_failure_when_the_caller_leaves()
    {
        _store.Hangs = true;
        using var left = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var search = _search.FindNearestAsync([Query], 1, TimeSpan.FromSeconds(1), left.Token);
        await left.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => search);
        Assert.False(_search.State.IsLastFailed);
    }

    [Fact]
    public void The_defaults_are_those_of_the_documents()
    {
        var options = new VectorSearchOptions();

        Assert.Equal(
            (TimeSpan.FromMilliseconds(400), TimeSpan.FromSeconds(2.5), 3, TimeSpan.FromSeconds(10)),
            (options.Timeout, options.PhotoBudget, options.MaxFailures, options.Break));
    }

    private Task<IReadOnlyList<IReadOnlyList<VectorNeighbor>>?> FindAsync() =>
        _search.FindNearestAsync([Query], 1, TimeSpan.FromSeconds(2.5), Token);

    private static (bool, bool, DateTimeOffset?) Of(VectorStoreState state) =>
        (state.IsLeftAlone, state.IsLastFailed, state.LastSuccessAt);
}
