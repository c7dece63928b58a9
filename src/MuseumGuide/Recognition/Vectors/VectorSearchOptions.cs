using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Recognition.Vectors;

/// <summary>How long a photo waits for a vector store, under <c>MuseumGuide:Recognition:Vectors</c>.</summary>
public sealed class VectorSearchOptions
{
    /// <summary>Time that one search may take, retries included. Default 400 ms.</summary>
    [Range(typeof(TimeSpan), "00:00:00.0500000", "00:00:10")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMilliseconds(400);

    /// <summary>Time that all searches for one photo may take. Default 2.5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.0500000", "00:00:10")]
    public TimeSpan PhotoBudget { get; set; } = TimeSpan.FromSeconds(2.5);

    /// <summary>Failed searches in a row after which the store is left alone. Default 3.</summary>
    [Range(1, 1_000)]
    public int MaxFailures { get; set; } = 3;

    /// <summary>How long it is then left alone before one search tries it again. Default 10 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.0500000", "01:00:00")]
    public TimeSpan Break { get; set; } = TimeSpan.FromSeconds(10);
}
