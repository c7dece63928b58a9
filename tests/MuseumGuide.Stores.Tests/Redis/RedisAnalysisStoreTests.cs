using MuseumGuide.Catalog;
using MuseumGuide.Conformance.Sharing;
using MuseumGuide.Engines;
using MuseumGuide.Recognition;

namespace MuseumGuide.Stores.Tests.Redis;

public sealed class RedisAnalysisStoreTests(RedisFixture redis)
    : AnalysisStoreTests, IClassFixture<RedisFixture>, IAsyncLifetime
{
    private const string Written = """
        {"until":9999999999,"analysis":{"identification":{"outcome":"unusable","defect":"too_dark"},"defect":null,
        "warnings":[],"is_repeatable":true}}
        """;

    private Instance _one = null!;
    private Instance _other = null!;

    protected override IAnalysisStore Store => _one.Analyses;

    protected override IAnalysisStore Other => _other.Analyses;

    private RedisServer Server => redis.Server;

    public async ValueTask InitializeAsync()
    {
        _one = await Instance.StartAsync(redis.Server);
        _other = await Instance.StartAsync(redis.Server);
    }

    public async ValueTask DisposeAsync()
    {
        await _one.DisposeAsync();
        await _other.DisposeAsync();
    }

    [Fact]
    public async Task ForgetAsync_reaches_what_another_instance_has_in_its_own_memory()
    {
        var id = NewId();
        Store.Keep(id, Kept());
        Assert.NotNull(await FindAsync(id));

        await Store.ForgetAsync(id, Cancellation);

        await Instance.UntilAsync(async () => await Other.FindAsync(id, Cancellation) is null);
    }

    [Theory]
    [InlineData("too_dark\"}", "haunted\"}")]
    [InlineData("too_dark\"}", "too_dark\",\"more\":1}")]
    [InlineData("\"unusable\"", "\"stolen\"")]
    [InlineData("\"unusable\",\"defect\":\"too_dark\"", "\"recognized\",\"matches\":[],\"candidates\":[]")]
    [InlineData(",\"is_repeatable\":true", "")]
    [InlineData("\"warnings\":[]", "\"warnings\":null")]
    [InlineData("{", "not JSON")]
    public async Task FindAsync_passes_over_what_this_version_did_not_write(string part, string other)
    {
        var id = NewId();
        await Server.SendAsync(Cancellation, "SET", KeyOf(id), Written.Replace(part, other, StringComparison.Ordinal));

        Assert.Null(await Store.FindAsync(id, Cancellation));
        Assert.False(_one.State.IsFailing);
    }

    [Fact]
    public async Task FindAsync_reads_what_the_program_writes()
    {
        var id = NewId();
        await Server.SendAsync(Cancellation, "SET", KeyOf(id), Written);

        var found = await Store.FindAsync(id, Cancellation);

        Assert.Equal(new Identification.Unusable(Photos.PhotoDefect.TooDark), found!.Identification);
    }

    [Fact]
    public async Task Keep_overwrites_an_entry_of_another_type()
    {
        var id = NewId();
        await Server.SendAsync(Cancellation, "LPUSH", KeyOf(id), "a list");
        Assert.Null(await Store.FindAsync(id, Cancellation));

        Store.Keep(id, Kept());

        Assert.NotNull(await FindAsync(id));
        Assert.StartsWith("Warning", Assert.Single(_one.Log.All), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindAsync_forgets_in_time_whatever_Redis_still_has()
    {
        var id = NewId();
        await Server.SendAsync(
            Cancellation, "SET", KeyOf(id), Written.Replace("9999999999", "1000000000", StringComparison.Ordinal));

        Assert.Null(await Store.FindAsync(id, Cancellation));
    }

    [Fact]
    public async Task ForgetAsync_says_so_when_Redis_is_away_and_others_forget_when_it_is_back()
    {
        await using var server = await RedisServer.StartAsync(Cancellation);
        await using var one = await Instance.StartAsync(server);
        await using var other = await Instance.StartAsync(server);
        var id = NewId();
        one.Analyses.Keep(id, Kept());
        await Instance.UntilAsync(async () => await other.Analyses.FindAsync(id, Cancellation) is not null);

        await server.KillAsync();
        await one.IsAloneAsync();
        var error = await Assert.ThrowsAsync<CatalogException>(() => one.Analyses.ForgetAsync(id, Cancellation));
        Assert.Null(await one.Analyses.FindAsync(id, Cancellation));
        Assert.NotNull(await other.Analyses.FindAsync(id, Cancellation));
        await server.StartAsync(Cancellation);
        await other.SharesAsync();

        Assert.Equal("redis", error.SystemName);
        Assert.Null(await other.Analyses.FindAsync(id, Cancellation));
    }

    private static string KeyOf(string id) => $"museum-guide:1:analysis:{id}";
}
