using System.Diagnostics.Metrics;

namespace MuseumGuide.Host.Observability.Telemetry.Emitting;

/// <summary>What gathers in one series between two tellings; of many samples a random hundred.</summary>
internal sealed class MeasureSeries(Instrument instrument, KeyValuePair<string, string>[] tags)
{
    private const int MaxSamples = 100;
    private readonly Lock _lock = new();
    private readonly MeasureKind _kind = KindOf(instrument);
    private readonly List<double> _values = [];
    private long _seen;

    public void Add(double value)
    {
        lock (_lock)
        {
            _seen++;
            if (_values.Count == 0 || (_kind == MeasureKind.Sample && _values.Count < MaxSamples)) _values.Add(value);
            else if (_kind == MeasureKind.Count) _values[0] += value;
            else if (_kind == MeasureKind.Level) _values[0] = value;
            else if (Random.Shared.NextInt64(_seen) is < MaxSamples and var place) _values[(int)place] = value;
        }
    }

    /// <returns>Null where nothing was added since the last time.</returns>
    public Measure? Take()
    {
        lock (_lock)
        {
            if (_values.Count == 0) return null;
            var taken = new Measure(instrument.Name, instrument.Unit, _kind, tags, [.. _values], _seen);
            _values.Clear();
            _seen = 0;
            return taken;
        }
    }

    private static MeasureKind KindOf(Instrument instrument) => instrument switch
    {
        { IsObservable: true } => MeasureKind.Level,
        Histogram<double> => MeasureKind.Sample,
        _ => MeasureKind.Count,
    };
}
