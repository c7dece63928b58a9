using StackExchange.Redis;

namespace MuseumGuide.Redis;

/// <summary>How the client behaves: it fails at once rather than keeping what is asked for later.</summary>
internal static class RedisConfiguration
{
    // Lines through firewalls are dropped when they are silent; a dead peer is noticed by this as well.
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(5);

    public static ConfigurationOptions For(RedisAddress address, RedisOptions options)
    {
        var milliseconds = (int)options.ConnectTimeout.TotalMilliseconds;
        var configuration = new ConfigurationOptions
        {
            User = address.User,
            Password = address.Password,
            DefaultDatabase = address.Database,
            Ssl = address.UsesTls,
            SslHost = address.UsesTls ? address.Host : null,
            ClientName = "museum-guide",
            AbortOnConnectFail = false,
            BacklogPolicy = BacklogPolicy.FailFast,
            ConnectTimeout = milliseconds,
            ConnectRetry = 1,
            ReconnectRetryPolicy = new LinearRetry((int)options.Rest.TotalMilliseconds),
            // Nobody waits so long, but then it is given up and the connection looked at.
            SyncTimeout = milliseconds,
            AsyncTimeout = milliseconds,
            KeepAlive = (int)KeepAlive.TotalSeconds,
            ConfigCheckSeconds = (int)KeepAlive.TotalSeconds,
            TieBreaker = "",
            ConfigurationChannel = "",
            IncludeDetailInExceptions = false,
        };
        configuration.EndPoints.Add(address.Host, address.Port);
        return configuration;
    }
}
