using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Host.Observability.Telemetry.Emitting;

namespace MuseumGuide.Host.Tests.Observability.Telemetry.Emitting;

public sealed class MeasureCollectorTests : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly Meter _meter;
    private readonly MeasureCollector _collector;

    public MeasureCollectorTests()
    {
        var meters = _services.GetRequiredService<IMeterFactory>();
        _meter = meters.Create("MuseumGuide");
        _collector = new MeasureCollector(meters);
    }

    public void Dispose()
    {
        _collector.Dispose();
        _services.Dispose();
    }

    [Fact]
    public void Take_gives_the_increase_of_a_count_since_the_last_time()
    {
        var counter = _meter.CreateCounter<long>("photos", "{photo}");
        counter.Add(2, new KeyValuePair<string, object?>("tier", "hash"));
        counter.Add(3, new KeyValuePair<string, object?>("tier", "hash"));
        var first = Assert.Single(_collector.Take());

        counter.Add(1, new KeyValuePair<string, object?>("tier", "hash"));
        var second = Assert.Single(_collector.Take());

        Assert.Equal((MeasureKind.Count, 5, "hash"), (first.Kind, first.Values.Single(), first.Tags.Single().Value));
        Assert.Equal(1, second.Values.Single());
        Assert.Empty(_collector.Take());
    }

    [Fact]
    public void Take_looks_at_levels_when_it_is_asked()
    {
        var level = 1;
        _meter.CreateObservableGauge("ready", () => level);
        var first = Assert.Single(_collector.Take());

        level = 0;
        var second = Assert.Single(_collector.Take());

        Assert.Equal((MeasureKind.Level, 1), (first.Kind, first.Values.Single()));
        Assert.Equal(0, second.Values.Single());
    }

    [Fact]
    public void Take_keeps_a_hundred_of_many_samples_and_says_how_many_there_were()
    {
        var histogram = _meter.CreateHistogram<double>("time", "s");
        for (var i = 0; i < 1_000; i++) histogram.Record(i);

        var taken = Assert.Single(_collector.Take());

        Assert.Equal((100, 1_000L), (taken.Values.Count, taken.Seen));
        Assert.Equal(100, taken.Values.Distinct().Count());
    }

    [Fact]
    public void Take_drops_series_beyond_the_bound()
    {
        var counter = _meter.CreateCounter<long>("photos");
        for (var i = 0; i < MeasureCollector.MaxSeries + 50; i++)
            counter.Add(1, new KeyValuePair<string, object?>("tier", i));

        Assert.Equal(MeasureCollector.MaxSeries, _collector.Take().Count);
    }

    [Fact]
    public void Take_knows_nothing_of_another_guide_in_the_same_process()
    {
        using var other = new ServiceCollection().AddMetrics().BuildServiceProvider();

        other.GetRequiredService<IMeterFactory>().Create("MuseumGuide").CreateCounter<long>("photos").Add(1);

        Assert.Empty(_collector.Take());
    }
}
