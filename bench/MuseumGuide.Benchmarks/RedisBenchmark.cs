using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Engines;
using MuseumGuide.Host.Limits;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Settings;
using MuseumGuide.Limiting;
using MuseumGuide.Measuring.Timing;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Redis;

namespace MuseumGuide.Benchmarks;

/// <summary>What it costs a request to share through Redis, and what when Redis stands still.</summary>
internal static class RedisBenchmark
{
    private const int Rounds = 20_000;
    private const int Callers = 16;

    // As many as an instance has room for in its own memory.
    private const int Photos = 8_000;

    private static readonly RateLimitPolicy Policy = new(
        "bench", [new("minute", 10_000_000, TimeSpan.FromMinutes(1)), new("hour", 10_000_000, TimeSpan.FromHours(1))]);

    private static readonly KeptAnalysis Kept = new(
        new Identification.Recognized(
            [
                new(
                    "moon", 0.99, [new(0.1, 0.2), new(0.9, 0.2), new(0.9, 0.8), new(0.1, 0.8)],
                    new(Tier.Retrieval, 42, null, "42 points of the picture agree.")),
            ],
            []),
        PhotoDefect.Blurred, [], IsRepeatable: true);

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var redis = await RedisServer.StartAsync(cancellationToken);
        await using var alone = Open(null);
        await using var one = Open(redis);
        await using var other = Open(redis);
        foreach (var instance in (ServiceProvider[])[one, other])
            await instance.GetRequiredService<RedisLink>().TryOpenAsync(cancellationToken);

        var table = new Table("one step", "steps", "p50, µs", "p99, µs", "longest, µs", "a second");
        await AddAsync(table, "count a request in this process", 1, alone, CountAsync);
        await AddAsync(table, "count a request through Redis", 1, one, CountAsync);
        await AddAsync(table, $"the same, {Callers} at once", Callers, one, CountAsync);
        for (var i = 0; i < Photos; i++)
        {
            Analyses(one).Keep($"{i}", Kept);
            // So that they are not all on their way at once.
            if (i % 50 == 0) await Task.Delay(1, cancellationToken);
        }

        await AddAsync(table, "find a photo that this instance has seen", 1, one, FindAsync, rounds: 5_000);
        await AddAsync(table, "find a photo that another has seen", 1, other, FindAsync, rounds: 5_000);

        redis.Stall();
        await AddAsync(
            table, "count at the moment Redis stands still, 16 at once", Callers, one, CountAsync, 0, Callers);
        await AddAsync(table, "count while Redis stands still", 1, one, CountAsync, 0);
        redis.Resume();
        table.Print();

        async Task CountAsync(ServiceProvider instance, int i) => await instance
            .GetRequiredService<IRateLimitCounter>().CountAsync(Policy, $"client {i % 100}", cancellationToken);

        async Task FindAsync(ServiceProvider instance, int i) =>
            _ = await Analyses(instance).FindAsync($"{Photos - 1 - i}", cancellationToken)
                ?? throw new InvalidOperationException("It is not known, so nothing was measured.");
    }

    private static IAnalysisStore Analyses(ServiceProvider instance) => instance.GetRequiredService<IAnalysisStore>();

    private static ServiceProvider Open(RedisServer? redis)
    {
        var settings = new GuideSettings { Environment = GuideEnvironment.Testing };
        settings.Storage.RedisUrl = RedisAddress.TryParse(redis?.Url, out var address) ? address : null;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddMuseumGuide(settings).AddLimits().AddSharing(settings);
        return services.BuildServiceProvider();
    }

    private static async Task AddAsync(
        Table table, string name, int callers, ServiceProvider instance, Func<ServiceProvider, int, Task> step,
        int warmUps = 2_000, int rounds = Rounds)
    {
        for (var i = 0; i < warmUps; i++) await step(instance, i + rounds);
        var durations = new double[rounds];
        var next = -1;
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(async _ =>
        {
            for (int i; (i = Interlocked.Increment(ref next)) < rounds;)
            {
                var begun = Stopwatch.GetTimestamp();
                await step(instance, i);
                durations[i] = Stopwatch.GetElapsedTime(begun).TotalMicroseconds;
            }
        }));
        var elapsed = Stopwatch.GetElapsedTime(started);
        Array.Sort(durations);
        table.Add(
            name, rounds, durations[rounds / 2], durations[(int)(rounds * 0.99)], durations[^1],
            rounds / elapsed.TotalSeconds);
    }
}
