using MuseumGuide.Host.Settings;

namespace MuseumGuide.Deployment.Tests;

/// <summary>How long a guide takes to end at the most.</summary>
internal static class ShutdownTime
{
    private const int RequestsInWork = 30;
    private const int Spare = 5;

    /// <summary>Seconds that whoever ends it must give it: draining, requests in work and some to spare.</summary>
    public static int Least { get; } =
        (int)new GuideSettings { Environment = GuideEnvironment.Production }.DrainDelay.TotalSeconds
        + RequestsInWork + Spare;
}
