using MuseumGuide.Measuring.Clusters;

namespace MuseumGuide.Cluster.Tests.Rig;

/// <summary>The cluster while its instances hold a limit, which they otherwise do not.</summary>
public sealed class LimitedCluster(DemoCluster demo) : IAsyncLifetime
{
    /// <summary>Requests a minute of one client.</summary>
    internal const int Limit = 40;

    internal GuideCluster Cluster => demo.Cluster;

    public async ValueTask InitializeAsync() => await RestartAsync(
        ("MAX_REQUESTS_PER_MINUTE", "40"),
        // Redis has this machine's cores only when both instances leave it one; who does not hear of it counts alone.
        ("MuseumGuide__Redis__Timeout", "00:00:05"));

    public async ValueTask DisposeAsync() => await RestartAsync();

    private Task RestartAsync(params (string Name, string Value)[] settings) =>
        Task.WhenAll(Enumerable.Range(0, 2).Select(async instance =>
        {
            await Cluster.KillAsync(instance);
            await Cluster.StartAgainAsync(instance, CancellationToken.None, settings);
        }));
}
