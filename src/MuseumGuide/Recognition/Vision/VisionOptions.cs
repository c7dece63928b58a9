using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Recognition.Vision;

/// <summary>Settings of the vision tier.</summary>
public sealed class VisionOptions
{
    /// <summary>Longest time from taking the photo up to the end of the tier, second tries included. Default 24 s, four
    /// fifths of a request's.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1000000", "00:10:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(24);
}
