using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Espeak;

/// <summary>Settings of the machine's own voice, under <c>MuseumGuide:Espeak</c>.</summary>
public sealed class EspeakOptions
{
    /// <summary>The program, looked up on the search path unless it is a path. Default espeak-ng.</summary>
    [Required]
    public string Program { get; set; } = "espeak-ng";

    /// <summary>Words a minute, 80 to 450. Default 160, the pace of a guide.</summary>
    [Range(80, 450)]
    public int WordsPerMinute { get; set; } = 160;

    /// <summary>Time one sentence may take, 1 to 60 s. Default 10 s; it takes some 20 ms.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);
}
