namespace MuseumGuide.Host.Settings;

/// <summary>What is logged, and where to.</summary>
internal sealed class LogOptions
{
    /// <summary>The least important level that is logged; null leaves it to the environment.</summary>
    public LogLevel? Level { get; set; }

    /// <summary>The log file; a relative one starts at the working folder. Default <c>logs/app.log</c>.</summary>
    public string File { get; set; } = "logs/app.log";

    /// <summary>Bytes at which a new log file is begun. Default 100,000,000.</summary>
    public long MaxFileBytes { get; set; } = 100_000_000;

    /// <summary>Log files that are kept, the one that is written to included. Default 10.</summary>
    public int FilesKept { get; set; } = 10;

    /// <summary>Days of the audit log that are kept, today included. Default 30.</summary>
    public int AuditDaysKept { get; set; } = 30;

    /// <summary>Whether what goes to files goes to the console too. Default true; tests keep it clean.</summary>
    public bool EchoesToConsole { get; set; } = true;

    /// <summary>The log file as an absolute path.</summary>
    public string FullPath => Path.GetFullPath(File);

    /// <summary>The folder of the log file, where the audit log is too.</summary>
    public string Folder => Path.GetDirectoryName(FullPath)!;

    /// <summary>The file of measured operations.</summary>
    public string MetricsPath => Path.Combine(Folder, "metrics.jsonl");
}
