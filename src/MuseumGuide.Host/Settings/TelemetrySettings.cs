namespace MuseumGuide.Host.Settings;

/// <summary>What the guide tells of itself, and to whom.</summary>
internal sealed class TelemetrySettings
{
    /// <summary>Whether anything is measured at all. Default true.</summary>
    public bool EnableMetrics { get; set; } = true;

    /// <summary>Whether <c>/metrics</c> has a port of its own instead of the guide's. Default false.</summary>
    public bool EnableMonitoring { get; set; }

    /// <summary>That port, 1 to 65,535; 0, for tests only, takes any free one. Default 9090.</summary>
    public int MetricsPort { get; set; } = 9090;

    /// <summary>Where measures are sent as DogStatsD over UDP, such as <c>udp://127.0.0.1:8125</c>. Default none.
    /// </summary>
    public Uri? StatsdUrl { get; set; }

    /// <summary>Where measures and traces are sent by OTLP. Default none.</summary>
    public Uri? OtlpEndpoint { get; set; }

    /// <summary>The file that gets lines in CloudWatch's embedded metric format; a relative one starts at the working
    /// folder. Default none.</summary>
    public string? EmfFile { get; set; }
}
