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
    public async Task FindNearestAsync_ends_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Open(Space).FindNearestAsync([Vector(1)], 1, cancelled.Token));
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
