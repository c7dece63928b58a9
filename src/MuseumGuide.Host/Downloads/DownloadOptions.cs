namespace MuseumGuide.Host.Downloads;

/// <summary>What a download may be.</summary>
internal sealed record DownloadOptions
{
    /// <summary>Whether http is taken besides https. Default false.</summary>
    public bool AllowsHttp { get; init; }

    /// <summary>Whether other ports than 80 and 443 are taken. Default false.</summary>
    public bool AllowsAnyPort { get; init; }

    /// <summary>The most bytes. Default 2 GB.</summary>
    public long MostBytes { get; init; } = 2_000_000_000;

    /// <summary>The most time for all of it. Default 30 minutes.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(30);
}
