using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MuseumGuide.Asking;

/// <summary>Counts answers to questions, and their time.</summary>
public sealed class ChatMetrics
{
    private readonly Counter<long> _answers;
    private readonly Histogram<double> _duration;

    /// <summary>Makes the instruments.</summary>
    public ChatMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        var meter = meters.Create("MuseumGuide");
        _answers = meter.CreateCounter<long>(
            "museum_guide.chat.answers", "{answer}", "Answers, by who gave them and whether they tell what was asked.");
        _duration = meter.CreateHistogram(
            "museum_guide.chat.duration", "s", "Time from a question to the end of its answer.",
            advice: new InstrumentAdvice<double>
            {
                HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2.5, 5, 10, 20, 30],
            });
        foreach (var (declined, degraded) in (ReadOnlySpan<(bool, bool)>)[(false, false), (true, false), (false, true)])
            Count(LocalAnswerer.ProviderName, declined, degraded, 0);
    }

    /// <summary>Counts an answer by its last event; one that broke off counts as the model's, degraded.</summary>
    /// <param name="startedAt">The <see cref="Stopwatch"/> timestamp of the question.</param>
    public void Ended(ChatEvent last, long startedAt)
    {
        var answer = (last as ChatEvent.Answered)?.Answer;
        var provider = answer?.Provider ?? "openai";
        Count(provider, answer is { Declined: true }, answer is null or { Degraded: true }, 1);
        _duration.Record(
            Stopwatch.GetElapsedTime(startedAt).TotalSeconds, new KeyValuePair<string, object?>("provider", provider));
    }

    private void Count(string provider, bool declined, bool degraded, long answers) => _answers.Add(
        answers, new("provider", provider), new("declined", declined ? "true" : "false"),
        new("degraded", degraded ? "true" : "false"));
}
