using System.Diagnostics.Metrics;

namespace MuseumGuide.Host.Health;

/// <summary>Tells the use of processor, memory and disk to whoever measures.</summary>
internal sealed class ResourceMetrics
{
    public ResourceMetrics(IMeterFactory meters, ResourceSampler sampler)
    {
        var meter = meters.Create("MuseumGuide");
        Observe("museum_guide.system.cpu", "Share of the processor in use.", usage => usage.CpuPercent);
        Observe("museum_guide.system.memory", "Share of the memory in use.", usage => usage.MemoryPercent);
        Observe("museum_guide.system.disk", "Share of the data folder's disk in use.", usage => usage.DiskPercent);

        void Observe(string name, string description, Func<ResourceUsage, double?> of) => meter.CreateObservableGauge(
            name, () => of(sampler.Current) is { } percent ? [new Measurement<double>(percent)]
                : Enumerable.Empty<Measurement<double>>(),
            "%", description);
    }
}
