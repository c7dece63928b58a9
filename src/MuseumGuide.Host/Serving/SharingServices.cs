using MuseumGuide.Host.Settings;
using MuseumGuide.Redis;

namespace MuseumGuide.Host.Serving;

/// <summary>Adds what instances share, where the settings name a Redis.</summary>
internal static class SharingServices
{
    public static IServiceCollection AddSharing(this IServiceCollection services, GuideSettings settings)
    {
        if (settings.Storage.RedisUrl is not { } address) return services;
        services.AddRedis(address);
        return services.AddHostedService<Sharing>();
    }
}
