using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Redis;

/// <summary>How long Redis is waited for, under <c>MuseumGuide:Redis</c>.</summary>
public sealed class RedisOptions
{
    /// <summary>Time that a request waits for Redis at the most; then the instance goes on alone. Default 80 ms.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00.0050000", "00:00:10")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMilliseconds(80);

    /// <summary>Time that Redis is left alone after it failed, between two tries in the background. Default half a
    /// second.</summary>
    [Range(typeof(TimeSpan), "00:00:00.0500000", "00:01:00")]
    public TimeSpan Rest { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Time that a connection may take; the start waits for the first one as long at the most. Default 2 s.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00.1000000", "00:01:00")]
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(2);
}
