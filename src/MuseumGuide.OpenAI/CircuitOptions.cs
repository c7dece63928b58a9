using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.OpenAI;

/// <summary>When a capability is left alone, and for how long.</summary>
public sealed class CircuitOptions
{
    /// <summary>Failed attempts in a row that open the circuit. Default 5.</summary>
    [Range(1, 1_000)]
    public int MaxFailures { get; set; } = 5;

    /// <summary>How long it then stays open before one call may try again. Default 30 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.0500000", "01:00:00")]
    public TimeSpan Break { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long it stays open when the account was refused, which opens it at once. Default 60 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.0500000", "01:00:00")]
    public TimeSpan AccountBreak { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>A call that its caller gives up after waiting this long for a first sign counts as failed, so that
    /// callers with a shorter limit open the circuit too. Default 5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.0500000", "00:10:00")]
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(5);
}
