using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Pinecone;

/// <summary>How Pinecone is reached, under <c>MuseumGuide:Vectors:Pinecone</c>.</summary>
public sealed class PineconeOptions
{
    /// <summary>The key. No default.</summary>
    [Required]
    public string ApiKey { get; set; } = "";

    /// <summary>The index: 1 to 45 small letters, digits or hyphens. Default museum-artworks.</summary>
    [Required]
    [RegularExpression("^[a-z0-9-]{1,45}$")]
    public string Index { get; set; } = "museum-artworks";

    /// <summary>Where the index is; null to look it up, and to make it where it is missing. Default null.</summary>
    public Uri? Host { get; set; }

    /// <summary>Where indexes are looked up and made. Default https://api.pinecone.io.</summary>
    [Required]
    public Uri ControlPlane { get; set; } = new("https://api.pinecone.io");

    /// <summary>Whose cloud a new index is made in: aws, gcp or azure. Default aws.</summary>
    [Required]
    public string Cloud { get; set; } = "aws";

    /// <summary>The region there. Default us-east-1.</summary>
    [Required]
    public string Region { get; set; } = "us-east-1";

    /// <summary>Longest time to connect. Default 2 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.0500000", "00:00:30")]
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Time that one attempt may take; a search for a visitor is cut off earlier by whoever waits for it.
    /// Default 30 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.0500000", "00:10:00")]
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Time that a new index may take until it can be used. Default 2 min.</summary>
    [Range(typeof(TimeSpan), "00:00:00.0500000", "01:00:00")]
    public TimeSpan ReadyTimeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Attempts after the first, where another may help. Default 4.</summary>
    [Range(0, 10)]
    public int MaxRetries { get; set; } = 4;

    /// <summary>Pause before the first of these; each further one is twice as long. Default 50 ms.</summary>
    [Range(typeof(TimeSpan), "00:00:00.0010000", "00:00:30")]
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Longest pause that Pinecone may ask for; for longer ones it is not waited. Default 30 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The same while a visitor waits. Default 400 ms.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:10")]
    public TimeSpan LongestSearchPause { get; set; } = TimeSpan.FromMilliseconds(400);

    /// <summary>Searches on their way at once for one photo. Default 16.</summary>
    [Range(1, 100)]
    public int MaxConcurrent { get; set; } = 16;
}
