using System.Diagnostics.Metrics;
using Microsoft.Extensions.Options;
using MuseumGuide.Recognition;
using MuseumGuide.Tests.Spending;

namespace MuseumGuide.Tests.Recognition;

public sealed class RecognitionMetricsTests : IDisposable
{
    private readonly TestMeters _meters = new();
    private readonly MemoryAnalysisStore _cache = new(Options.Create(new IdentificationCacheOptions()));
    private readonly MeterListener _listener = new();
    private readonly List<string> _seen = [];
    private readonly RecognitionMetrics _metrics;

    public RecognitionMetricsTests()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, _meters)) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            if (value > 0) _seen.Add(Line(instrument, tags));
        });
        _listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => _seen.Add(Line(instrument, tags)));
        _listener.Start();
        _metrics = new RecognitionMetrics(_meters);
    }

    public void Dispose()
    {
        _listener.Dispose();
        _cache.Dispose();
        _meters.Dispose();
    }

    [Fact]
    public async Task IdentifyAsync_tells_each_tiers_verdict_and_whether_the_cache_knew_the_photo()
    {
        var pipeline = new RecognitionPipeline(
            [new CacheTier(_cache), ScriptedTier.Settling("retrieval", Recognitions.Recognized("a"))],
            Recognitions.Holder(Recognitions.Index("7")), _cache, _metrics);

        for (var i = 0; i < 2; i++)
            await pipeline.IdentifyAsync(Recognitions.Photo(), TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                "tier.duration cache undecided", "cache.lookups miss", "tier.duration retrieval settled",
                "tier.duration cache settled", "cache.lookups hit",
            ],
            _seen);
    }

    [Fact]
    public void PhotoEnded_tells_the_outcome_with_its_tier()
    {
        _metrics.PhotoEnded(Recognitions.Recognized("a"), Tier.Hash, TimeSpan.FromMilliseconds(3));

        Assert.Equal(["photos recognized hash", "duration hash"], _seen);
    }

    private static string Line(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        $"{instrument.Name["museum_guide.recognition.".Length..]} "
        + string.Join(' ', tags.ToArray().Select(tag => tag.Value));
}
