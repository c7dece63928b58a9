using System.Diagnostics.Metrics;
using MuseumGuide.Host.Observability.Logging;

namespace MuseumGuide.Host.Observability.Telemetry;

/// <summary>Shows how many lines the log had to drop.</summary>
internal sealed class LogMetrics
{
    public LogMetrics(IMeterFactory meters, LogLosses losses) => meters.Create("MuseumGuide").CreateObservableCounter(
        "museum_guide.log.dropped", () => losses.Total, "{line}",
        "Log lines dropped rather than keeping a request waiting.");
}
