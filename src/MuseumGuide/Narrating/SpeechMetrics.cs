using System.Diagnostics.Metrics;

namespace MuseumGuide.Narrating;

/// <summary>Counts spoken sentences, and the time that making them took.</summary>
public sealed class SpeechMetrics
{
    private readonly Counter<long> _sentences;
    private readonly Histogram<double> _duration;

    /// <summary>Makes the instruments.</summary>
    public SpeechMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        var meter = meters.Create("MuseumGuide");
        _sentences = meter.CreateCounter<long>(
            "museum_guide.speech.sentences", "{sentence}", "Sentences that were asked of a voice.");
        _duration = meter.CreateHistogram(
            "museum_guide.speech.sentence.duration", "s", "Time that a voice took for one sentence.",
            advice: new InstrumentAdvice<double>
            {
                HistogramBucketBoundaries = [0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2.5, 5, 10, 20],
            });
        foreach (var result in (ReadOnlySpan<string>)["made", "kept", "failed"]) Count("local", result, 0);
    }

    /// <summary>Counts a sentence that was made.</summary>
    /// <param name="voice">The voice's provider, such as <c>local</c>.</param>
    public void Made(string voice, TimeSpan elapsed)
    {
        Count(voice, "made", 1);
        _duration.Record(elapsed.TotalSeconds, new KeyValuePair<string, object?>("provider", voice));
    }

    /// <summary>Counts a sentence that was kept from before.</summary>
    public void Kept(string voice) => Count(voice, "kept", 1);

    /// <summary>Counts a sentence that the voice did not speak.</summary>
    public void Failed(string voice) => Count(voice, "failed", 1);

    private void Count(string voice, string result, long sentences) =>
        _sentences.Add(sentences, new("provider", voice), new("result", result));
}
