using System.Diagnostics.Metrics;
using Microsoft.Extensions.AI;

namespace MuseumGuide.OpenAI.Metering;

/// <summary>Counts calls, their time and their tokens.</summary>
internal sealed class ModelMetrics
{
    private readonly Meter _meter;
    private readonly Counter<long> _calls;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _tokens;

    public ModelMetrics(IMeterFactory meters)
    {
        var meter = _meter = meters.Create("MuseumGuide");
        _calls = meter.CreateCounter<long>(
            "museum_guide.model.calls", "{call}", "Calls to the model provider, retries not counted apart.");
        _duration = meter.CreateHistogram(
            "museum_guide.model.duration", "s", "Time of one call with its retries; a stream's to its end.",
            advice: new InstrumentAdvice<double>
            {
                HistogramBucketBoundaries = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 7.5, 10, 20, 30, 60],
            });
        _tokens = meter.CreateCounter<long>(
            "museum_guide.model.tokens", "{token}", "Tokens as the provider counts them.");
        foreach (var capability in Enum.GetValues<Capability>())
        {
            foreach (var result in (ReadOnlySpan<string>)["ok", "unavailable", "account_refused"])
                _calls.Add(0, new("capability", NameOf(capability)), new("result", result));
        }
    }

    /// <summary>Shows which circuits are open whenever somebody looks.</summary>
    public void Watch(Func<IEnumerable<CapabilityStatus>> circuits) => _meter.CreateObservableGauge(
        "museum_guide.model.circuit.open",
        () => circuits().Select(circuit => new Measurement<int>(
            circuit.State == CircuitState.Closed ? 0 : 1,
            new KeyValuePair<string, object?>("capability", NameOf(circuit.Capability)))),
        "{circuit}", "1 while the provider is left alone for a capability, else 0.");

    /// <param name="result">"ok", "canceled" or the failure's name in snake_case.</param>
    public void CallEnded(Capability capability, string result, TimeSpan elapsed)
    {
        KeyValuePair<string, object?> asked = new("capability", NameOf(capability));
        KeyValuePair<string, object?> ended = new("result", result);
        _calls.Add(1, asked, ended);
        _duration.Record(elapsed.TotalSeconds, asked, ended);
    }

    public void TokensUsed(Capability capability, UsageDetails usage)
    {
        Count(capability, "input", usage.InputTokenCount);
        Count(capability, "output", usage.OutputTokenCount);
    }

    /// <summary>The capability's name in snake_case.</summary>
    public static string NameOf(Capability capability) => capability switch
    {
        Capability.Chat => "chat",
        Capability.Vision => "vision",
        Capability.Embeddings => "embeddings",
        Capability.Speech => "speech",
        _ => "transcription",
    };

    private void Count(Capability capability, string direction, long? tokens)
    {
        if (tokens is > 0)
            _tokens.Add(tokens.Value, new("capability", NameOf(capability)), new("direction", direction));
    }
}
