using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Engines;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Recognition;
using MuseumGuide.Redis;

namespace MuseumGuide.Host.Tests.Sharing;

/// <summary>Two servers over one Redis.</summary>
internal sealed class TwoInstances : IAsyncDisposable
{
    private TwoInstances(RedisServer redis, GuideServer one, GuideServer other) =>
        (Redis, One, Other) = (redis, one, other);

    public RedisServer Redis { get; }

    public GuideServer One { get; }

    public GuideServer Other { get; }

    /// <summary>Starts both, over a Redis that runs unless told otherwise.</summary>
    public static async Task<TwoInstances> StartAsync(
        Action<GuideSettings>? change = null, bool withRedis = true, TimeSpan? timeout = null)
    {
        var redis = RedisServer.Absent();
        if (withRedis) await redis.StartAsync(GuideServer.Token);
        return new TwoInstances(
            redis, await StartAsync(redis, change, timeout), await StartAsync(redis, change, timeout));
    }

    /// <summary>Waits until both share through Redis.</summary>
    public async Task ShareAsync()
    {
        foreach (var server in (GuideServer[])[One, Other])
            await server.WaitUntilAsync(() => Task.FromResult(!StateOf(server).IsFailing));
    }

    public static RedisState StateOf(GuideServer server) => server.App.Services.GetRequiredService<RedisState>();

    public async ValueTask DisposeAsync()
    {
        await One.DisposeAsync();
        await Other.DisposeAsync();
        await Redis.DisposeAsync();
    }

    private static Task<GuideServer> StartAsync(
        RedisServer redis, Action<GuideSettings>? change, TimeSpan? timeout) => GuideServer.StartAsync(
        settings =>
        {
            settings.Storage.RedisUrl = RedisAddress.TryParse(redis.Url, out var address) ? address : null;
            change?.Invoke(settings);
        },
        replace: services =>
        {
            // Before the scripted tier, as in the guide.
            services.Insert(0, ServiceDescriptor.Singleton<IRecognitionTier, CacheTier>());
            services.Configure<RedisOptions>(redis => redis.Timeout = timeout ?? TimeSpan.FromSeconds(2));
        });
}
