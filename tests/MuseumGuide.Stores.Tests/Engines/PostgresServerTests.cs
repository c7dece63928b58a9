using MuseumGuide.Engines;
using Npgsql;

namespace MuseumGuide.Stores.Tests.Engines;

public sealed class PostgresServerTests
{
    [Fact]
    public async Task PostgresServer_keeps_what_was_committed_over_a_kill_and_has_vectors()
    {
        var token = TestContext.Current.CancellationToken;
        await using var server = await PostgresServer.StartAsync(token);
        var database = await server.CreateDatabaseAsync(token);
        await server.ExecuteAsync(
            "CREATE EXTENSION vector; CREATE TABLE kept (v vector(2)); INSERT INTO kept VALUES ('[1,2]')", token, database);

        await server.KillAsync();
        await server.StartAgainAsync(token);

        await Assert.ThrowsAsync<PostgresException>(
            () => server.ExecuteAsync("CREATE TABLE kept (v vector(2))", token, database));
    }
}
