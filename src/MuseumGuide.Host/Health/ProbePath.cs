namespace MuseumGuide.Host.Health;

/// <summary>Tells what is asked every few seconds by whoever watches the guide.</summary>
internal static class ProbePath
{
    /// <summary>Whether an address is a probe's or that of the measures.</summary>
    public static bool Is(PathString path) =>
        path.StartsWithSegments("/health", StringComparison.Ordinal)
        || path.StartsWithSegments("/metrics", StringComparison.Ordinal);
}
