using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using MuseumGuide.Limiting;
using MuseumGuide.Spending;

namespace MuseumGuide.Host.Limits;

/// <summary>Adds what bounds clients, connections and work.</summary>
internal static class LimitServices
{
    public static IServiceCollection AddLimits(this IServiceCollection services)
    {
        services.AddOptions<LimitOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddHttpContextAccessor();
        services.AddSingleton<RateLimitPolicies>();
        services.AddLimiting();
        services.AddSingleton<PaidLimit>();
        services.AddSingleton<PaidPace>(provider => provider.GetRequiredService<PaidLimit>().FindWaitAsync);
        services.AddSingleton<WorkSlots>();
        services.AddSingleton<IConfigureOptions<KestrelServerOptions>, ConnectionLimits>();
        services.AddOptions<FormOptions>().Configure<IOptions<LimitOptions>>((form, limits) =>
        {
            // Whole in memory: nothing that a visitor sends is put on the disk.
            form.MemoryBufferThreshold = limits.Value.SmallBodyBytes;
            form.MultipartBodyLengthLimit = limits.Value.SmallBodyBytes;
            form.ValueLengthLimit = limits.Value.SmallBodyBytes;
            form.ValueCountLimit = 100;
        });
        services.AddHostedService<UnreadRequests>();
        return services;
    }
}
