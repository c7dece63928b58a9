using System.Text;
using System.Text.RegularExpressions;
using MuseumGuide.Host.Observability.Telemetry.Emitting;

namespace MuseumGuide.Host.Tests.Observability.Telemetry.Monitoring;

[Collection(MonitoredRunCollection.Name)]
public sealed partial class StatsdTests(MonitoredRun run)
{
    private string[] Lines => [.. run.Datagrams.SelectMany(d => Encoding.UTF8.GetString(d).Split('\n'))];

    [Fact]
    public void Every_datagram_is_small_and_every_line_is_DogStatsD()
    {
        Assert.NotEmpty(run.Datagrams);
        Assert.All(run.Datagrams, datagram => Assert.InRange(datagram.Length, 1, StatsdDatagrams.MaxBytes));
        Assert.All(Lines, line => Assert.Matches(DogStatsd(), line));
        Assert.Contains(Lines, line => line.StartsWith("museum_guide.request.count:", StringComparison.Ordinal)
            && line.Contains("route:/api/v1/identify", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_monitor_for_Datadog_looks_at_what_is_sent()
    {
        var monitors = DeployedFiles.ReadJson("datadog/monitors.json").AsArray();

        Assert.NotEmpty(monitors);
        Assert.All(monitors, monitor =>
        {
            var query = Query().Match(monitor!["query"]!.GetValue<string>());
            Assert.True(query.Success);
            Assert.Contains(Lines, line =>
                line.StartsWith(query.Groups["name"].Value + ":", StringComparison.Ordinal)
                && query.Groups["tags"].Value.Split(',').All(tag => line.Contains(tag, StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void The_agents_ports_are_those_that_its_comments_tell_the_guide()
    {
        var agent = DeployedFiles.Read("datadog/datadog.yaml");

        Assert.Contains("STATSD_URL=udp://127.0.0.1:8125", agent, StringComparison.Ordinal);
        Assert.Contains("dogstatsd_port: 8125", agent, StringComparison.Ordinal);
        Assert.Contains("OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4317", agent, StringComparison.Ordinal);
        Assert.Contains("endpoint: 127.0.0.1:4317", agent, StringComparison.Ordinal);
        Assert.Contains(
            "logs/app*.log", DeployedFiles.Read("datadog/conf.d/museum_guide.d/conf.yaml"), StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"^museum_guide(\.[a-z_]+)+(:-?[0-9.]+(E[-+][0-9]+)?)+\|[cgh](\|@0?\.[0-9]+)?"
            + @"\|#service:museum-guide(,[a-z_]+:[^,|#]+)*$",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex DogStatsd();

    [GeneratedRegex(
        @"(max|min):(?<name>[a-z_.]+?)(\.95percentile)?\{(?<tags>[^}]+)\}", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Query();
}
