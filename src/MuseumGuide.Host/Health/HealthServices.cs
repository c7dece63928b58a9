namespace MuseumGuide.Host.Health;

/// <summary>Adds what tells how the guide is.</summary>
internal static class HealthServices
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<IReadOnlyList<IResourceSource>>(_ => ResourceSources.Find("/"));
        services.AddSingleton<ResourceSampler>();
        services.AddSingleton<ResourceMetrics>();
        services.AddHostedService(provider => provider.GetRequiredService<ResourceSampler>());
        services.AddSingleton<RequestTally>();
        services.AddSingleton<DataFolder>();
        services.AddSingleton<HealthReporter>();
        return services;
    }
}
