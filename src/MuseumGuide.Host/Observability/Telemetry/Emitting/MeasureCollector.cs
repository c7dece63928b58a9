using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;

namespace MuseumGuide.Host.Observability.Telemetry.Emitting;

/// <summary>Gathers the guide's own measures between two tellings, in bounded memory and without making anybody wait.
/// </summary>
internal sealed class MeasureCollector : IDisposable
{
    /// <summary>Series that are kept apart; values of further ones are dropped.</summary>
    public const int MaxSeries = 2_000;

    private readonly ConcurrentDictionary<string, MeasureSeries> _series = new();
    private readonly MeterListener _listener;

    /// <param name="meters">Only what was made by this factory is gathered.</param>
    public MeasureCollector(IMeterFactory meters)
    {
        _listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (ReferenceEquals(instrument.Meter.Scope, meters)
                    && instrument.Meter.Name.StartsWith("MuseumGuide", StringComparison.Ordinal))
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>Takes what has gathered.</summary>
    public IReadOnlyList<Measure> Take()
    {
        try
        {
            _listener.RecordObservableInstruments();
        }
        catch (AggregateException)
        {
            // What cannot be looked at now is left out this time.
        }

        return [.. _series.Values.Select(series => series.Take()).OfType<Measure>()];
    }

    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = KeyOf(instrument, tags);
        if (!_series.TryGetValue(key, out var series))
        {
            if (_series.Count >= MaxSeries) return;
            var kept = new KeyValuePair<string, string>[tags.Length];
            for (var i = 0; i < tags.Length; i++) kept[i] = new(tags[i].Key, tags[i].Value?.ToString() ?? "");
            series = _series.GetOrAdd(key, new MeasureSeries(instrument, kept));
        }

        series.Add(value);
    }

    private static string KeyOf(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.Length == 0) return instrument.Name;
        var key = new StringBuilder(instrument.Name);
        foreach (var tag in tags) key.Append('\n').Append(tag.Key).Append('=').Append(tag.Value);
        return key.ToString();
    }
}
