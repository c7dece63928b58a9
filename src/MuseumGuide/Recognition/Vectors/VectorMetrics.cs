using System.Diagnostics.Metrics;

namespace MuseumGuide.Recognition.Vectors;

/// <summary>Counts the searches in a vector store, and their time.</summary>
public sealed class VectorMetrics
{
    private static readonly double[] Edges = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 1, 2.5, 10];

    private readonly Counter<long> _searches;
    private readonly Histogram<double> _duration;

    /// <summary>Makes the instruments, every result from zero.</summary>
    public VectorMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        var meter = meters.Create("MuseumGuide");
        _searches = meter.CreateCounter<long>(
            "museum_guide.vector_store.searches", "{search}", "Searches in the vector store, by how they ended.");
        _duration = meter.CreateHistogram(
            "museum_guide.vector_store.duration", "s", "Time that a search in the vector store took.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = Edges });
        foreach (var result in Enum.GetValues<VectorSearchResult>()) Count(result, 0);
    }

    /// <summary>Counts a search.</summary>
    /// <param name="elapsed">How long it took; a search that was not made counts no time.</param>
    public void Searched(VectorSearchResult result, TimeSpan elapsed)
    {
        Count(result, 1);
        if (result != VectorSearchResult.LeftAlone) _duration.Record(elapsed.TotalSeconds);
    }

    private void Count(VectorSearchResult result, long searches) => _searches.Add(
        searches, new KeyValuePair<string, object?>("result", result switch
        {
            VectorSearchResult.Answered => "answered",
            VectorSearchResult.TimedOut => "timed_out",
            VectorSearchResult.Failed => "failed",
            _ => "left_alone",
        }));
}
