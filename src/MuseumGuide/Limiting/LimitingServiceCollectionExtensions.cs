using Microsoft.Extensions.DependencyInjection;

namespace MuseumGuide.Limiting;

/// <summary>Registers what counts clients.</summary>
public static class LimitingServiceCollectionExtensions
{
    /// <summary>Adds counters in this process. Needs a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddLimiting(this IServiceCollection services)
    {
        services.AddOptions<CountingOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ClientSalt>();
        services.AddSingleton<MemoryRateLimitCounter>();
        services.AddSingleton<IRateLimitCounter>(provider => provider.GetRequiredService<MemoryRateLimitCounter>());
        services.AddSingleton<MemoryKeyLockout>();
        services.AddSingleton<IKeyLockout>(provider => provider.GetRequiredService<MemoryKeyLockout>());
        return services;
    }
}
