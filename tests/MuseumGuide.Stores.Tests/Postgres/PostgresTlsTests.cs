using MuseumGuide.Catalog;
using MuseumGuide.Engines;

namespace MuseumGuide.Stores.Tests.Postgres;

public sealed class PostgresTlsTests : IAsyncLifetime
{
    private readonly TlsCertificate _certificate = TlsCertificate.Create();
    private PostgresServer _server = null!;
    private string _database = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await PostgresServer.StartAsync(Token);
        _database = await _server.CreateDatabaseAsync(Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _certificate.Dispose();
    }

    [Fact]
    public async Task A_connection_is_as_safe_as_the_address_asks_for()
    {
        var none = await Assert.ThrowsAsync<CatalogException>(() => MigrateAsync("require"));
        await _server.UseTlsAsync(_certificate, Token);
        while (!await _server.AskAsync<bool>("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()", Token))
            await Task.Delay(20, Token);

        var untrusted = await Assert.ThrowsAsync<CatalogException>(() => MigrateAsync("verify-full"));
        await MigrateAsync($"verify-full&sslrootcert={Uri.EscapeDataString(_certificate.File)}");
        await MigrateAsync("require");

        Assert.Contains("SSL", none.Message, StringComparison.Ordinal);
        Assert.Equal(
            "postgres failed to migrate the database: the server has no certificate that is trusted for that name; "
            + "see sslmode and sslrootcert of DATABASE_URL.",
            untrusted.Message);
    }

    private async Task MigrateAsync(string mode)
    {
        await using var database = PostgresStores.Open($"{_server.AddressOf(_database)}?sslmode={mode}");
        await database.MigrateAsync(Token);
    }
}
