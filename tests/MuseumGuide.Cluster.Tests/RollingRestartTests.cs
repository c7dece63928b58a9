using MuseumGuide.Cluster.Tests.Rig;

namespace MuseumGuide.Cluster.Tests;

public sealed class RollingRestartTests(DemoCluster demo)
{
    private const int Rounds = 5;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Restarting_one_instance_after_the_other_fails_no_request()
    {
        await using var load = await demo.StartLoadAsync();
        for (var round = 0; round < Rounds; round++)
        {
            Assert.Equal(0, await demo.Cluster.RestartAsync(0, Token));
            Assert.Equal(0, await demo.Cluster.RestartAsync(1, Token));
        }

        await load.EndAsync();

        Assert.True(load.Failures.Count == 0, string.Join("\n", load.Failures.Take(12)));
        Assert.True(load.Sent > 100, $"Only {load.Sent} requests were sent.");
    }

    [Fact]
    public async Task Killing_an_instance_under_load_fails_no_request()
    {
        await using var load = await demo.StartLoadAsync();
        for (var instance = 0; instance < 2; instance++)
        {
            // Whatever was killed before counts again for nginx by then.
            await Task.Delay(TimeSpan.FromSeconds(3), Token);
            await demo.Cluster.KillAsync(instance);
            await Task.Delay(TimeSpan.FromSeconds(1.5), Token);
            await demo.Cluster.StartAgainAsync(instance, Token);
        }

        await load.EndAsync();

        Assert.True(load.Failures.Count == 0, string.Join("\n", load.Failures.Take(12)));
    }
}
