using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Engines;
using MuseumGuide.Postgres.Vectors;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Stores.Tests.Vectors;

/// <summary>Bad days of pgvector, on a server of its own.</summary>
public sealed class PgvectorTroubleTests : IAsyncLifetime
{
    private static readonly byte[] Picture = [.. Enumerable.Range(1, 256).Select(i => (byte)(i % 100))];
    private PostgresServer _server = null!;
    private ServiceProvider _services = null!;
    private string _name = "";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IVectorStore Store => _services.GetRequiredService<IVectorStore>();

    public async ValueTask InitializeAsync()
    {
        _server = await PostgresServer.StartAsync(Token);
        _name = await _server.CreateDatabaseAsync(Token);
        _services = new ServiceCollection().AddPgvector(_server.AddressOf(_name), 8, _ => { }).BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _server.DisposeAsync();
    }

    // As a server without it refuses it: with the same words and the same code.
    [Fact]
    public async Task MakeReadyAsync_says_that_the_extension_is_missing_and_goes_on_when_it_is_there()
    {
        await _server.ExecuteAsync(
            """
            CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'extension "vector" is not available' USING ERRCODE = '0A000'; END $$;
            CREATE EVENT TRIGGER refuse ON ddl_command_start WHEN TAG IN ('CREATE EXTENSION')
            EXECUTE FUNCTION refuse();
            """,
            Token, _name);

        var failure = await Assert.ThrowsAsync<VectorStoreException>(() => Store.MakeReadyAsync(Token));
        var search = await Assert.ThrowsAsync<VectorStoreException>(
            () => Store.FindNearestAsync([Picture], 1, Token));
        await _server.ExecuteAsync("DROP EVENT TRIGGER refuse", Token, _name);
        await Store.MakeReadyAsync(Token);

        Assert.Contains("is not available; the server needs pgvector 0.7 or newer", failure.Message);
        Assert.Contains("museum-guide vectors", search.Message);
        Assert.Equal(0, await Store.CountAsync(Token));
    }

    [Fact]
    public async Task FindNearestAsync_ends_in_time_while_the_server_stands_still_and_finds_again_afterwards()
    {
        await Store.MakeReadyAsync(Token);
        await Store.UpsertAsync([new StoredVector("moon", Picture)], Token);
        await Store.FindNearestAsync([Picture], 1, Token);

        _server.Freeze();
        var started = Stopwatch.GetTimestamp();
        // Several, so that each connection that the pool holds is met while nobody answers on it.
        for (var i = 0; i < 3; i++)
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
            limit.CancelAfter(TimeSpan.FromMilliseconds(400));
            await Assert.ThrowsAnyAsync<Exception>(() => Store.FindNearestAsync([Picture], 1, limit.Token));
        }

        var waited = Stopwatch.GetElapsedTime(started);
        _server.Thaw();
        var found = await Store.FindNearestAsync([Picture], 1, Token);

        Assert.InRange(waited, TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(15));
        Assert.Equal("moon", Assert.Single(Assert.Single(found)).ArtworkId);
    }
}
