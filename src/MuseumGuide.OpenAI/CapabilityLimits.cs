using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.OpenAI;

/// <summary>How much one capability may take of the machine and of the visitor's time.</summary>
public sealed class CapabilityLimits
{
    /// <summary>Calls under way at the same time. Default 8.</summary>
    [Range(1, 1_000)]
    public int MaxConcurrent { get; set; } = 8;

    /// <summary>Calls that may wait for a place; further ones are turned away at once. Default 8.</summary>
    [Range(0, 10_000)]
    public int QueueLength { get; set; } = 8;

    /// <summary>Longest time one attempt may take, until the whole reply or a stream's first part is there. Default
    /// 20 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.0500000", "00:10:00")]
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Most bytes of one reply that are read. Default 1 MiB.</summary>
    [Range(1_024, 100 * 1024 * 1024)]
    public int MaxReplyBytes { get; set; } = 1024 * 1024;
}
