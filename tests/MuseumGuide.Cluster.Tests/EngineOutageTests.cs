using MuseumGuide.Cluster.Tests.Rig;

namespace MuseumGuide.Cluster.Tests;

/// <summary>What visitors notice when an engine that the instances share is away.</summary>
public sealed class EngineOutageTests(DemoCluster demo)
{
    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(3);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Restarting_Redis_under_load_fails_no_request()
    {
        await using var load = await demo.StartLoadAsync();
        await demo.Cluster.Redis.KillAsync();
        await Task.Delay(Outage, Token);
        await demo.Cluster.Redis.StartAsync(Token);
        await Task.Delay(Outage, Token);

        await load.EndAsync();

        Assert.True(load.Failures.Count == 0, string.Join("\n", load.Failures.Take(12)));
    }

    [Fact]
    public async Task Redis_that_answers_no_more_fails_no_request()
    {
        await using var load = await demo.StartLoadAsync();
        demo.Cluster.Redis.Stall();
        await Task.Delay(Outage, Token);
        demo.Cluster.Redis.Resume();
        await Task.Delay(Outage, Token);

        await load.EndAsync();

        Assert.True(load.Failures.Count == 0, string.Join("\n", load.Failures.Take(12)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Restarting_PostgreSQL_under_load_fails_no_request_for_what_is_known(bool isKilled)
    {
        await using var load = await demo.StartLoadAsync();
        if (isKilled) await demo.Cluster.Postgres.KillAsync();
        else await demo.Cluster.Postgres.StopAsync(Token);
        await demo.Cluster.Postgres.StartAgainAsync(Token);
        await Task.Delay(Outage, Token);

        await load.EndAsync();

        Assert.True(load.Failures.Count == 0, string.Join("\n", load.Failures.Take(12)));
    }

    [Fact]
    public async Task Photos_are_recognized_while_PostgreSQL_is_away()
    {
        await using var load = await demo.StartLoadAsync();
        await demo.Cluster.Postgres.StopAsync(Token);
        await Task.Delay(Outage, Token);
        await load.EndAsync();
        var ready = await demo.Cluster.Client.GetAsync("/health/ready", Token);
        await demo.Cluster.Postgres.StartAgainAsync(Token);

        // A work's page also tells of tours and other works, which nobody remembers.
        var failures = load.Failures.Where(failure => failure.Contains("/api/v1/", StringComparison.Ordinal)).ToList();
        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(12)));
        Assert.True(ready.IsSuccessStatusCode);
    }
}
