using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Recognition;

/// <summary>Settings of the cache tier, under <c>MuseumGuide:Recognition:Cache</c>.</summary>
public sealed class IdentificationCacheOptions
{
    /// <summary>Answers remembered at the most, about 2 KB each. Default 10,000.</summary>
    [Range(1, 10_000_000)]
    public int Capacity { get; set; } = 10_000;

    /// <summary>Time that an answer is remembered for after it was given. Default 24 hours.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "30.00:00:00")]
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(24);
}
