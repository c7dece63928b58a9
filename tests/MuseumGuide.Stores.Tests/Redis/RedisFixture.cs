using MuseumGuide.Engines;

namespace MuseumGuide.Stores.Tests.Redis;

/// <summary>One Redis for all tests of a class that leave it running.</summary>
public sealed class RedisFixture : IAsyncLifetime
{
    public RedisServer Server { get; private set; } = RedisServer.Absent();

    public async ValueTask InitializeAsync() => await Server.StartAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
