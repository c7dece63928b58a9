using MuseumGuide.Engines;

namespace MuseumGuide.Stores.Tests.Postgres;

/// <summary>A PostgreSQL for tests that stop, kill and freeze it, one after the other.</summary>
public sealed class OutageServer : IAsyncLifetime
{
    public PostgresServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        Server = await PostgresServer.StartAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
