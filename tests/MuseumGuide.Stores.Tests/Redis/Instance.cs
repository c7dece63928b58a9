using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Engines;
using MuseumGuide.Limiting;
using MuseumGuide.Recognition;
using MuseumGuide.Redis;
using MuseumGuide.Spending;

namespace MuseumGuide.Stores.Tests.Redis;

/// <summary>What one instance of the guide shares, without the rest of it.</summary>
internal sealed class Instance : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private readonly ServiceProvider _services;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _keeping;

    private Instance(ServiceProvider services)
    {
        _services = services;
        _keeping = services.GetRequiredService<RedisLink>().KeepAsync(_end.Token);
    }

    public IAnalysisStore Analyses => _services.GetRequiredService<IAnalysisStore>();

    public IRateLimitCounter Counter => _services.GetRequiredService<IRateLimitCounter>();

    public IClientSpending Spending => _services.GetRequiredService<IClientSpending>();

    public IKeyLockout Lockout => _services.GetRequiredService<IKeyLockout>();

    public ClientSalt Salt => _services.GetRequiredService<ClientSalt>();

    public RedisState State => _services.GetRequiredService<RedisState>();

    public KeptLines Log => _services.GetRequiredService<KeptLines>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Starts an instance as the host does.</summary>
    /// <param name="timeout">How long Redis is waited for; long where a busy machine must not spoil what is counted.
    /// </param>
    public static async Task<Instance> StartAsync(
        RedisServer redis, TimeSpan? timeout = null, string? url = null, Action<IServiceCollection>? change = null)
    {
        Assert.True(RedisAddress.TryParse(url ?? redis.Url, out var address));
        var log = new KeptLines();
        var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System).AddSingleton<IMeterFactory, PlainMeters>()
            .AddSingleton(log).AddSingleton(log.For<RedisState>())
            .AddLimiting().AddSpending(_ => { })
            .AddRecognition(useCache: true, useRetrieval: false)
            .AddRedis(address)
            .Configure<RedisOptions>(options =>
            {
                options.Timeout = timeout ?? TimeSpan.FromSeconds(2);
                options.Rest = TimeSpan.FromMilliseconds(100);
            });
        change?.Invoke(services);
        var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<RedisLink>().TryOpenAsync(Token);
        return new Instance(provider);
    }

    /// <summary>Waits until something is so.</summary>
    public static async Task UntilAsync(Func<ValueTask<bool>> isSo)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
        limit.CancelAfter(Longest);
        while (!await isSo()) await Task.Delay(20, limit.Token);
    }

    /// <summary>Waits until this instance shares.</summary>
    public Task SharesAsync() => UntilAsync(() => ValueTask.FromResult(!State.IsFailing));

    /// <summary>Waits until this instance is on its own, or Redis takes nothing.</summary>
    public Task IsAloneAsync() => UntilAsync(() => ValueTask.FromResult(State.IsFailing));

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _keeping;
        await _services.DisposeAsync();
        _end.Dispose();
    }
}
