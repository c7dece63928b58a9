using System.Diagnostics.Metrics;
using MuseumGuide.Host.Health;

namespace MuseumGuide.Host.Observability.Telemetry;

/// <summary>Counts requests by route, and their time.</summary>
internal sealed class RequestMetrics
{
    private readonly Counter<long> _count;
    private readonly Histogram<double> _duration;

    public RequestMetrics(IMeterFactory meters, RequestTally tally)
    {
        var meter = meters.Create("MuseumGuide");
        _count = meter.CreateCounter<long>("museum_guide.request.count", "{request}", "Requests that were answered.");
        _duration = meter.CreateHistogram(
            "museum_guide.request.duration", "s", "Time from a request's head to the end of its answer.",
            advice: new InstrumentAdvice<double>
            {
                // Exact at the objectives of 100, 150, 200 and 300 ms and 1 s.
                HistogramBucketBoundaries =
                [
                    0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.25, 0.3, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30,
                ],
            });
        meter.CreateObservableGauge(
            "museum_guide.error.rate", () => tally.RecentErrorRate, "{share}",
            "Share of the requests of the last five minutes that were answered with 500 or above, 0 to 1.");
    }

    /// <summary>Counts a request that ended.</summary>
    /// <param name="method">One of HTTP's own, or <c>other</c>.</param>
    /// <param name="route">The template, never the address itself.</param>
    /// <param name="status">The class, such as <c>2xx</c>.</param>
    public void Ended(string method, string route, string status, TimeSpan elapsed)
    {
        Count(method, route, status, 1);
        _duration.Record(elapsed.TotalSeconds, new("method", method), new("route", route), new("status", status));
    }

    /// <summary>Begins a series at zero, so that its first increase is seen.</summary>
    public void Expect(string method, string route, string status) => Count(method, route, status, 0);

    private void Count(string method, string route, string status, long requests) =>
        _count.Add(requests, new("method", method), new("route", route), new("status", status));
}
