using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Observability.Telemetry;

/// <summary>How often measures are told, under <c>MuseumGuide:Telemetry</c>.</summary>
internal sealed class TelemetryOptions
{
    /// <summary>Time between two looks at the day's budget. Default 10 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan BudgetInterval { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Time between two batches to <c>STATSD_URL</c>. Default 1 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1000000", "00:10:00")]
    public TimeSpan StatsdInterval { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Time between two batches of lines in <c>EMF_FILE</c>. Default one minute.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1000000", "01:00:00")]
    public TimeSpan EmfInterval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Bytes from which on <c>EMF_FILE</c> is begun anew; the former one is kept beside it with the ending
    /// <c>.1</c>. Default 10 MB.</summary>
    [Range(1_000L, 10_000_000_000L)]
    public long EmfMaxBytes { get; set; } = 10_000_000;
}
