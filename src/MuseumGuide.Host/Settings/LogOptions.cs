namespace MuseumGuide.Host.Settings;

/// <summary>What is logged, and where to.</summary>
internal sealed class LogOptions
{
    /// <summary>The least important level that is logged; null leaves it to the environment.</summary>
    public LogLevel? Level { get; set; }

    /// <summary>The log file; a relative one starts at the working folder. Default <c>logs/app.log</c>.</summary>
    public string File { get; set; } = "logs/app.log";
}
