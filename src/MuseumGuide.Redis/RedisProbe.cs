using StackExchange.Redis;

namespace MuseumGuide.Redis;

/// <summary>Tries a Redis once, for whoever sets the guide up.</summary>
public static class RedisProbe
{
    /// <summary>Connects, writes and deletes an entry.</summary>
    /// <returns>The server's version.</returns>
    /// <exception cref="InvalidDataException">It cannot be used; the message says why in one sentence.</exception>
    public static async Task<Version> TryAsync(RedisAddress address, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        var options = new RedisOptions();
        var configuration = RedisConfiguration.For(address, options);
        // The failure to connect tells why, what is asked without a connection does not.
        configuration.AbortOnConnectFail = true;
        try
        {
            await using var connection = await ConnectionMultiplexer.ConnectAsync(configuration);
            var database = connection.GetDatabase();
            var key = RedisKeys.Analysis($"probe-{Guid.NewGuid():N}");
            await database.StringSetAsync(key, "1", TimeSpan.FromSeconds(10))
                .WaitAsync(options.ConnectTimeout, cancellationToken);
            await database.KeyDeleteAsync(key).WaitAsync(options.ConnectTimeout, cancellationToken);
            return connection.GetServers()[0].Version;
        }
        catch (Exception e) when (RedisTroubles.Of(e) is { } trouble && !cancellationToken.IsCancellationRequested)
        {
            throw new InvalidDataException($"Redis at {address} {trouble.Words()}.", e);
        }
    }
}
