using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Host.Observability.Telemetry.Emitting;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Observability.Telemetry;

/// <summary>What one server of many in this process measured.</summary>
internal static class MeasuredGuide
{
    /// <summary>Gathers from now on; to be disposed of.</summary>
    public static MeasureCollector Measure(this GuideServer server) =>
        new(server.App.Services.GetRequiredService<IMeterFactory>());

    /// <summary>Says every count above zero as <c>name tag=value … total</c>.</summary>
    public static string[] Counts(this MeasureCollector collector) =>
        [.. collector.Take().Where(m => m.Kind == MeasureKind.Count && m.Values[0] > 0).Select(m =>
            $"{m.Name} {string.Concat(m.Tags.Select(t => $"{t.Key}={t.Value} "))}{m.Values[0]}")];
}
