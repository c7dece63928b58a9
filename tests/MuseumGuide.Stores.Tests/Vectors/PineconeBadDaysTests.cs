using MuseumGuide.Engines.Pinecone;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Stores.Tests.Vectors;

public sealed class PineconeBadDaysTests : IAsyncLifetime
{
    private static readonly VectorSpace Space = new("layout-256-test", 4);
    private static readonly byte[] Vector = [1, 2, 3, 4];

    private FakePinecone _pinecone = null!;

    public static TheoryData<int, string, int> Refusals => new()
    {
        { 400, "takes the request for wrong", 1 },
        { 401, "PINECONE_API_KEY", 1 },
        { 402, "payment", 1 },
        { 403, "quota", 1 },
        { 404, "PINECONE_INDEX", 1 },
        { 409, "is there already", 1 },
        { 422, "takes the request for wrong", 1 },
        { 429, "too much at once", 3 },
        { 500, "trouble of its own", 3 },
        { 503, "trouble of its own", 3 },
    };

    public static TheoryData<string, FakeFault, string> Nonsense => new()
    {
        { "malformed", FakeFault.MalformedJson(), "JSON that was due" },
        { "other", FakeFault.OtherJson(), "JSON that was due" },
        { "page", FakeFault.Html(), "JSON that was due" },
        { "cut", FakeFault.Cut(), "connection" },
        { "huge", FakeFault.Huge(), "connection failed (ConfigurationLimitExceeded)" },
        { "hang", FakeFault.Hang(), "did not answer in time" },
        { "drip", FakeFault.Drip(), "did not answer in time" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _pinecone = await FakePinecone.StartAsync();
        _pinecone.Add("museum-artworks", 4);
    }

    public ValueTask DisposeAsync() => _pinecone.DisposeAsync();

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task FindNearestAsync_says_why_it_was_refused_and_repeats_no_word_of_it(
        int status, string words, int attempts)
    {
        await using var stores = Stores();
        var store = stores.Open(Space);
        await store.MakeReadyAsync(Cancellation);
        var before = _pinecone.Calls.Count;
        _pinecone.Always(FakeFault.Status(status));

        var failure = await Assert.ThrowsAsync<VectorStoreException>(
            () => store.FindNearestAsync([Vector], 1, Cancellation));

        Assert.Equal(("pinecone", "find what is near"), (failure.SystemName, failure.Operation));
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(FakePinecone.UpstreamWords, failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(FakePinecone.Key, failure.ToString(), StringComparison.Ordinal);
        Assert.Equal(attempts, _pinecone.Calls.Count - before);
    }

    [Theory]
    [MemberData(nameof(Nonsense), DisableDiscoveryEnumeration = true)]
    public async Task FindNearestAsync_fails_as_a_store_when_the_answer_is_none(
        string name, FakeFault fault, string words)
    {
        await using var stores = Stores();
        var store = stores.Open(Space);
        await store.MakeReadyAsync(Cancellation);
        _pinecone.Always(fault);

        var failure = await Assert.ThrowsAsync<VectorStoreException>(
            () => store.FindNearestAsync([Vector], 1, Cancellation));

        Assert.NotEmpty(name);
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(FakePinecone.UpstreamWords, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindNearestAsync_tries_again_after_a_moment_of_trouble()
    {
        await using var stores = Stores();
        var store = stores.Open(Space);
        await store.MakeReadyAsync(Cancellation);
        await store.UpsertAsync([new StoredVector("a", Vector)], Cancellation);
        _pinecone.Next(FakeFault.Status(500), FakeFault.Status(429, retryAfter: 0));

        var found = await store.FindNearestAsync([Vector], 1, Cancellation);

        Assert.Equal("a", found[0][0].ArtworkId);
    }

    [Fact]
    public async Task FindNearestAsync_does_not_wait_as_long_as_it_is_told_to()
    {
        await using var stores = Stores();
        var store = stores.Open(Space);
        await store.MakeReadyAsync(Cancellation);
        var before = _pinecone.Calls.Count;
        _pinecone.Always(FakeFault.Status(429, retryAfter: 30));

        await Assert.ThrowsAsync<VectorStoreException>(() => store.FindNearestAsync([Vector], 1, Cancellation));

        Assert.Equal(1, _pinecone.Calls.Count - before);
    }

    [Fact]
    public async Task FindNearestAsync_fails_as_a_store_when_nobody_listens()
    {
        await using var stores = Stores();
        var store = stores.Open(Space);
        await store.MakeReadyAsync(Cancellation);
        await _pinecone.CloseAsync();

        var failure = await Assert.ThrowsAsync<VectorStoreException>(
            () => store.FindNearestAsync([Vector], 1, Cancellation));

        Assert.Contains("connection failed", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MakeReadyAsync_makes_the_index_and_waits_for_it()
    {
        await using var other = await FakePinecone.StartAsync();
        other.DescriptionsUntilReady = 1;
        await using var stores = new PineconeStores(other);
        var store = stores.Open(Space);

        var early = await Assert.ThrowsAsync<VectorStoreException>(() => store.CountAsync(Cancellation));
        await store.MakeReadyAsync(Cancellation);

        Assert.Contains("museum-guide vectors", early.Message, StringComparison.Ordinal);
        Assert.Equal(0, await store.CountAsync(Cancellation));
        Assert.Equal(1, other.Calls.Count(call => call == "POST /indexes"));
    }

    [Fact]
    public async Task MakeReadyAsync_takes_the_index_that_another_instance_has_just_made()
    {
        await using var stores = Stores();
        _pinecone.Next(FakeFault.Status(404));

        await stores.Open(Space).MakeReadyAsync(Cancellation);

        Assert.Equal(1, _pinecone.Calls.Count(call => call == "POST /indexes"));
    }

    [Fact]
    public async Task MakeReadyAsync_refuses_an_index_that_compares_otherwise()
    {
        _pinecone.Add("museum-artworks", 4, "euclidean");
        await using var stores = Stores();

        var failure = await Assert.ThrowsAsync<VectorStoreException>(
            () => stores.Open(Space).MakeReadyAsync(Cancellation));

        Assert.Contains("cosine", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_given_host_is_asked_without_looking_it_up()
    {
        await using var stores = new PineconeStores(_pinecone, options =>
        {
            options.Host = _pinecone.Address;
            options.ControlPlane = new Uri("http://127.0.0.1:9");
        });
        var store = stores.Open(Space);

        await store.MakeReadyAsync(Cancellation);
        await store.UpsertAsync([new StoredVector("a", Vector)], Cancellation);

        Assert.Equal(1, await store.CountAsync(Cancellation));
        Assert.DoesNotContain(_pinecone.Calls, call => call.Contains("/indexes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task UpsertAsync_can_be_done_again_where_it_broke_off()
    {
        await using var stores = Stores();
        var store = stores.Open(Space);
        await store.MakeReadyAsync(Cancellation);
        StoredVector[] vectors = [.. Enumerable.Range(0, 2_500).Select(i => new StoredVector($"{i}", Vector))];
        _pinecone.Next(FakeFault.Slow(TimeSpan.Zero), FakeFault.Status(403));

        await Assert.ThrowsAsync<VectorStoreException>(() => store.UpsertAsync(vectors, Cancellation));
        var half = await store.CountAsync(Cancellation);
        await store.UpsertAsync(vectors, Cancellation);

        Assert.Equal((1_000, 2_500), (half, await store.CountAsync(Cancellation)));
    }

    private PineconeStores Stores() => new(_pinecone, options =>
    {
        options.MaxRetries = 2;
        options.AttemptTimeout = TimeSpan.FromMilliseconds(300);
    });
}
