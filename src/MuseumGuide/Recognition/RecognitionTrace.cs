using System.Diagnostics;

namespace MuseumGuide.Recognition;

/// <summary>The spans of recognition, from the source <c>MuseumGuide</c>.</summary>
internal static class RecognitionTrace
{
    private static readonly ActivitySource Source = new("MuseumGuide");

    /// <summary>Begins the span of one tier, within the request that is being traced.</summary>
    /// <returns>Null where nobody listens, or where no request is traced, such as in a warm-up.</returns>
    public static Activity? Begin(string tier)
    {
        if (Activity.Current is null || !Source.HasListeners()) return null;
        var span = Source.StartActivity($"tier {tier}");
        span?.SetTag("museum_guide.tier", tier);
        return span;
    }
}
