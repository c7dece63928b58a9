using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Commands;

namespace MuseumGuide.Host.Tests.Observability.Logging;

public sealed class RefusedStartTests
{
    [Theory]
    [InlineData("production", 1)]
    [InlineData("development", 0)]
    [InlineData("somewhere", 0)]
    public async Task A_production_whose_settings_are_refused_audits_it(string environment, int lines)
    {
        using var runner = new CommandRunner();
        var variables = new Dictionary<string, string>
        {
            ["ENVIRONMENT"] = environment, ["LOG_FILE"] = runner.PathOf("logs/app.log"), ["MAX_WORKERS"] = "-3",
        };
        runner.ReadSettings = () => SettingsReader.Read(variables, null);
        runner.ListSettings = () => SettingsReader.List(variables, null);

        Assert.Equal(ExitCode.Misused, await runner.RunAsync("serve"));

        var audit = LogRig.Read(runner.PathOf("logs"), "audit-*.jsonl");
        Assert.Equal(lines, audit.Count);
        Assert.All(audit, line => Assert.Equal(
            ("command line", "start", "settings", "refused"),
            ((string?)line["who"], (string?)line["what"], (string?)line["target"], (string?)line["outcome"])));
    }
}
