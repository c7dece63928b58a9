using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MuseumGuide.Limiting;
using MuseumGuide.Recognition;
using MuseumGuide.Redis.Analyses;
using MuseumGuide.Redis.Counting;
using MuseumGuide.Spending;

namespace MuseumGuide.Redis;

/// <summary>Registers what instances share through Redis.</summary>
public static class RedisServiceCollectionExtensions
{
    /// <summary>Puts counters and memory that all instances share in the place of those of this process, which take over
    /// while Redis is away. Adds <see cref="RedisState"/> and <see cref="RedisLink"/>, which must be kept running.
    /// </summary>
    /// <remarks>Needs recognition, limiting, spending, logging, meters and a <see cref="TimeProvider"/>.</remarks>
    public static IServiceCollection AddRedis(this IServiceCollection services, RedisAddress address)
    {
        services.AddOptions<RedisOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => new RedisState(
            address, provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<RedisState>>()));
        services.AddSingleton(provider => new RedisMetrics(
            provider.GetRequiredService<IMeterFactory>(), provider.GetRequiredService<RedisState>()));
        services.AddSingleton<RedisLine>();
        services.AddSingleton<RedisAnalysisStore>();
        services.AddSingleton(provider => new RedisLink(
            address, provider.GetRequiredService<RedisLine>(), provider.GetRequiredService<RedisAnalysisStore>(),
            provider.GetRequiredService<ClientSalt>(), provider.GetRequiredService<IOptions<RedisOptions>>(),
            provider.GetRequiredService<TimeProvider>()));
        services.Replace(ServiceDescriptor.Singleton<IAnalysisStore>(
            provider => provider.GetRequiredService<RedisAnalysisStore>()));
        services.Replace(ServiceDescriptor.Singleton<IRateLimitCounter, RedisRateLimitCounter>());
        services.Replace(ServiceDescriptor.Singleton<IKeyLockout, RedisKeyLockout>());
        services.Replace(ServiceDescriptor.Singleton<IClientSpending, RedisClientSpending>());
        return services;
    }
}
