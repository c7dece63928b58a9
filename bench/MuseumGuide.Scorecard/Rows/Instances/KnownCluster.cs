using MuseumGuide.Measuring.Clusters;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Instances;

/// <summary>Two instances that both know every photo and every page that visitors will ask for.</summary>
internal static class KnownCluster
{
    public static async Task<GuideCluster> StartAsync(
        Stage stage, CancellationToken cancellationToken, params IEnumerable<(string Name, string Value)> settings)
    {
        var cluster = await stage.StartClusterAsync(cancellationToken, settings);
        foreach (var guide in cluster.Guides)
        {
            for (var number = 0; number < 4 * stage.Photos.Known.Count; number++)
                await VisitorLoad.AskOnceAsync(guide.Client, stage.Photos.Known, number, cancellationToken);
        }

        return cluster;
    }

    /// <summary>Visitors before, during and after something happens.</summary>
    /// <returns>The load at rest, then the load while it happened and a while after.</returns>
    public static async Task<(VisitorLoad AtRest, VisitorLoad InTrouble)> WatchAsync(
        Stage stage, GuideCluster cluster, Func<Task> happening, CancellationToken cancellationToken)
    {
        var rest = VisitorLoad.Start(cluster.Client, stage.Photos.Known);
        await Task.Delay(stage.Seconds(3, 10), cancellationToken);
        await rest.EndAsync();
        var trouble = VisitorLoad.Start(cluster.Client, stage.Photos.Known);
        await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        await happening();
        await Task.Delay(TimeSpan.FromSeconds(3), cancellationToken);
        await trouble.EndAsync();
        return (rest, trouble);
    }

    /// <summary>The duration that 99 of 100 answers did not exceed, in milliseconds.</summary>
    public static double P99(VisitorLoad load)
    {
        var times = load.Times.Order().ToArray();
        return times.Length == 0 ? double.NaN : times[(int)((times.Length - 1) * 0.99)];
    }
}
