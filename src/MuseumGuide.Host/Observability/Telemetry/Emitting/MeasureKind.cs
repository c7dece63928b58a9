namespace MuseumGuide.Host.Observability.Telemetry.Emitting;

/// <summary>How a series is told.</summary>
internal enum MeasureKind
{
    /// <summary>The increase since it was told last.</summary>
    Count,

    /// <summary>The value now.</summary>
    Level,

    /// <summary>Single values, all or a random part of them.</summary>
    Sample,
}
