using System.Diagnostics;
using System.Text.RegularExpressions;
using MuseumGuide.Host.Tests.Settings;

namespace MuseumGuide.Host.Tests.Observability.Telemetry.Monitoring;

public sealed partial class RuleTests
{
    [Theory]
    [InlineData("check", "config", "prometheus.yml")]
    [InlineData("test", "rules", "tests/burn-rates.yml", "tests/states.yml")]
    public async Task Promtool_is_content(params string[] arguments)
    {
        using var promtool = Process.Start(new ProcessStartInfo("promtool", arguments)
        {
            WorkingDirectory = DeployedFiles.PathOf("prometheus"),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

        var said = await promtool.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)
            + await promtool.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await promtool.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(promtool.ExitCode == 0, said);
    }

    [Fact]
    public void Every_alert_is_seen_to_fire_and_to_clear()
    {
        var tests = DeployedFiles.Read("prometheus/tests/burn-rates.yml")
            + DeployedFiles.Read("prometheus/tests/states.yml");

        Assert.All(Alerts(), alert =>
        {
            Assert.Matches($"alertname: {alert}\\s+exp_alerts:\\s+- exp_labels", tests);
            Assert.Matches($"alertname: {alert}\\s+exp_alerts: \\[\\]", tests);
        });
    }

    [Fact]
    public void Every_alert_says_what_it_means_and_has_a_section_in_the_operators_document()
    {
        var rules = DeployedFiles.Read("prometheus/alert.rules.yml");
        var anchors = File.ReadLines(Path.Combine(Repository.Root, "docs", "operations.md"))
            .Where(line => line.StartsWith('#'))
            .Select(line => line.TrimStart('#').Trim().ToLowerInvariant().Replace(' ', '-'))
            .ToHashSet();

        var count = Alerts().Count;
        Assert.Equal(count, Regex.Count(rules, "^ +summary: \".+\"$", RegexOptions.Multiline));
        Assert.Equal(count, Regex.Count(rules, "^ +description: \".+\"$", RegexOptions.Multiline));
        var runbooks = RunbookUrl().Matches(rules).Select(match => match.Groups["anchor"].Value).ToArray();
        Assert.Equal(count, runbooks.Length);
        Assert.All(runbooks, anchor => Assert.Contains(anchor, anchors));
    }

    private static List<string> Alerts() =>
        [.. AlertName().Matches(DeployedFiles.Read("prometheus/alert.rules.yml"))
            .Select(match => match.Groups["name"].Value)];

    [GeneratedRegex("alert: (?<name>[A-Za-z]+)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex AlertName();

    [GeneratedRegex("runbook_url: docs/operations.md#(?<anchor>[a-z-]+)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex RunbookUrl();
}
