using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.OpenAI;

/// <summary>How often and after what pause a passing fault is tried again.</summary>
public sealed class RetryOptions
{
    /// <summary>Most attempts after the first. Default 3.</summary>
    [Range(0, 10)]
    public int MaxRetries { get; set; } = 3;

    /// <summary>Most attempts after the first where the provider itself said when to come again, for who is sent away
    /// twice is not wanted. Default 1.</summary>
    [Range(0, 10)]
    public int MaxToldRetries { get; set; } = 1;

    /// <summary>Pause before the first retry; each further one is twice as long. Default 1 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.0010000", "00:01:00")]
    public TimeSpan Delay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Share of the pause that chance may add, 0 to 1. Default 0.25.</summary>
    [Range(0.0, 1.0)]
    public double Jitter { get; set; } = 0.25;
}
