using Microsoft.Extensions.Options;
using MuseumGuide.Conformance;
using MuseumGuide.Engines;
using MuseumGuide.Postgres.Vectors;
using MuseumGuide.Recognition.Vectors;
using Npgsql;

namespace MuseumGuide.Stores.Tests.Vectors;

public sealed class PgvectorStoreTests(VectorDatabase database) : VectorStoreTests, IAsyncLifetime
{
    private NpgsqlDataSource? _source;
    private PostgresServer? _server;
    private string _name = "";

    public async ValueTask InitializeAsync()
    {
        _server = await database.ServerAsync();
        _name = await _server.CreateDatabaseAsync(Cancellation);
        _source = NpgsqlDataSource.Create(Settings());
    }

    public async ValueTask DisposeAsync()
    {
        if (_source is not null) await _source.DisposeAsync();
    }

    [Fact]
    public async Task CountAsync_says_what_to_do_where_nothing_is_made_yet()
    {
        var failure = await Assert.ThrowsAsync<VectorStoreException>(() => Open(Space).CountAsync(Cancellation));

        Assert.Equal("pgvector", failure.SystemName);
        Assert.Contains("museum-guide vectors", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindNearestAsync_fails_as_a_store_where_nothing_is_made_yet()
    {
        var failure = await Assert.ThrowsAsync<VectorStoreException>(
            () => Open(Space).FindNearestAsync([Vector(1)], 1, Cancellation));

        Assert.Equal("find what is near", failure.Operation);
    }

    [Fact]
    public async Task MakeReadyAsync_by_several_at_once_makes_one_table()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Open(Space).MakeReadyAsync(Cancellation)));

        Assert.Equal(0, await Open(Space).CountAsync(Cancellation));
    }

    [Fact]
    public async Task MakeReadyAsync_says_which_right_is_missing()
    {
        await _server!.ExecuteAsync(
            $"CREATE ROLE {_name} LOGIN PASSWORD 'guide'; REVOKE CREATE ON DATABASE {_name} FROM PUBLIC", Cancellation);
        var settings = Settings();
        (settings.Username, settings.Password) = (_name, "guide");
        await using var source = NpgsqlDataSource.Create(settings);

        var failure = await Assert.ThrowsAsync<VectorStoreException>(
            () => Store(source, Space).MakeReadyAsync(Cancellation));

        Assert.Contains("must be allowed to create", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindNearestAsync_finds_nearly_all_that_an_exact_search_finds()
    {
        StoredVector[] vectors =
        [
            .. Enumerable.Range(0, 4_000).Select(i => new StoredVector($"{i}", Like(Vector(i % 80), noise: 60, i))),
        ];
        byte[][] queries = [.. Enumerable.Range(0, 60).Select(i => Like(Vector(i), noise: 60, 10_000 + i))];
        var (exact, store) = (new EmbeddedVectorStore(Space), Open(Space));
        foreach (var each in (IVectorStore[])[exact, store])
        {
            await each.MakeReadyAsync(Cancellation);
            await each.UpsertAsync(vectors, Cancellation);
        }

        var right = await exact.FindNearestAsync(queries, 20, Cancellation);
        var found = await store.FindNearestAsync(queries, 20, Cancellation);

        var recall = right.Zip(found, (truth, near) =>
            truth.Select(n => n.ArtworkId).Intersect(near.Select(n => n.ArtworkId)).Count() / 20.0).Average();
        Assert.InRange(recall, 0.95, 1);
    }

    [Fact]
    public async Task FindNearestAsync_ends_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Open(Space).FindNearestAsync([Vector(1)], 1, cancelled.Token));
    }

    private static byte[] Like(byte[] center, int noise, int seed)
    {
        var random = new Random(seed);
        return Array.ConvertAll(
            center, value => (byte)(sbyte)Math.Clamp((sbyte)value + random.Next(-noise, noise + 1), -127, 127));
    }

    protected override IVectorStore Open(VectorSpace space) => Store(_source!, space);

    private static PgvectorStore Store(NpgsqlDataSource source, VectorSpace space) =>
        new(source, space, Options.Create(new PgvectorOptions()));

    private NpgsqlConnectionStringBuilder Settings() => new()
    {
        Host = "127.0.0.1",
        Port = _server!.Port,
        Username = PostgresServer.User,
        Password = PostgresServer.Password,
        Database = _name,
        MaxPoolSize = 8,
    };
}
