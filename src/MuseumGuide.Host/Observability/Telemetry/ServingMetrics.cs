using System.Diagnostics.Metrics;
using MuseumGuide.Host.Serving;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Host.Observability.Telemetry;

/// <summary>Shows what is served: whether anything, how many works, since when.</summary>
internal sealed class ServingMetrics
{
    public ServingMetrics(IMeterFactory meters, Readiness readiness, RecognitionIndexHolder index)
    {
        var meter = meters.Create("MuseumGuide");
        meter.CreateObservableGauge(
            "museum_guide.ready", () => readiness.FindObstacle() is null ? 1 : 0, "{instance}",
            "1 while this instance should be sent photos, else 0.");
        meter.CreateObservableGauge(
            "museum_guide.index.works", () => index.Current.ArtworkIds.Count, "{work}", "Works that are recognized.");
        meter.CreateObservableGauge(
            "museum_guide.index.age",
            () => index.Age is { } age
                ? [new Measurement<double>(age.TotalSeconds)]
                : Array.Empty<Measurement<double>>(),
            "s", "Time since the index in use was put in place.");
    }
}
