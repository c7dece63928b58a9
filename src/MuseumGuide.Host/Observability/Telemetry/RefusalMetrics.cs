using System.Diagnostics.Metrics;
using MuseumGuide.Photos;

namespace MuseumGuide.Host.Observability.Telemetry;

/// <summary>Counts refusals and failures by the code that tells why.</summary>
internal sealed class RefusalMetrics
{
    private readonly Counter<long> _refusals;

    public RefusalMetrics(IMeterFactory meters)
    {
        _refusals = meters.Create("MuseumGuide").CreateCounter<long>(
            "museum_guide.refusals", "{request}", "Requests that were answered with a problem, by its code.");
        string[] expected =
        [
            "busy", "rate_limited", "not_ready", "request_timeout", "internal_error", "store_unavailable", "not_found",
            .. Enum.GetValues<PhotoRefusal>().Select(refusal => PhotoRefusalAnswer.For(refusal).Code),
        ];
        foreach (var code in expected) Count(code, 0);
    }

    /// <param name="code">The stable code of a problem.</param>
    public void Refused(string code) => Count(code, 1);

    private void Count(string code, long refusals) =>
        _refusals.Add(refusals, new KeyValuePair<string, object?>("code", code));
}
