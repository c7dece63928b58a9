using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Commands;

public sealed class HealthCommandTests : IDisposable
{
    private readonly CommandRunner _runner = new();

    public void Dispose() => _runner.Dispose();

    [Theory]
    [InlineData("all", "healthy")]
    [InlineData("live", "live")]
    [InlineData("ready", "ready")]
    [InlineData("startup", "started")]
    public async Task Health_asks_the_guide_that_runs_here(string probe, string word)
    {
        await using var server = await GuideServer.StartAsync();
        Point(server.Address.Port, host: "0.0.0.0");

        var code = await _runner.RunAsync("health", "--probe", probe);

        Assert.Equal(ExitCode.Done, code);
        Assert.Matches($"http://127.0.0.1:.* answers 200: ({word}|degraded)", _runner.Out);
    }

    [Fact]
    public async Task Health_ends_with_1_where_the_guide_is_not_ready()
    {
        await using var server = await GuideServer.StartAsync(isBroken: true, waits: false);
        Point(server.Address.Port);

        var code = await _runner.RunAsync("health", "--probe", "ready");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("503: The collection is still being loaded.", _runner.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_ends_with_1_where_nobody_listens()
    {
        Point(FakeProvider.FindClosedPort());

        var code = await _runner.RunAsync("health");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("does not answer", _runner.Error, StringComparison.Ordinal);
    }

    private void Point(int port, string host = "127.0.0.1") => _runner.ReadSettings = () =>
    {
        var settings = new GuideSettings();
        settings.Server.Host = host;
        settings.Server.Port = port;
        return settings;
    };
}
