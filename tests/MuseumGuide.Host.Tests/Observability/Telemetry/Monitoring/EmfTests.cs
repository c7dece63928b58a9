using System.Text.Json;
using System.Text.Json.Nodes;

namespace MuseumGuide.Host.Tests.Observability.Telemetry.Monitoring;

[Collection(MonitoredRunCollection.Name)]
public sealed class EmfTests(MonitoredRun run)
{
    // The last line may be half written.
    private JsonNode[] Lines => [.. run.EmfLines.SkipLast(1).Select(line => JsonNode.Parse(line)!)];

    [Fact]
    public void Every_line_names_its_dimensions_and_metrics_and_holds_their_values()
    {
        Assert.NotEmpty(Lines);
        Assert.All(Lines, line =>
        {
            Assert.True(line["_aws"]!["Timestamp"]!.GetValue<long>() > 1_700_000_000_000);
            var directive = Assert.Single(line["_aws"]!["CloudWatchMetrics"]!.AsArray())!;
            Assert.Equal("MuseumGuide", directive["Namespace"]!.GetValue<string>());
            var dimensions = Assert.Single(directive["Dimensions"]!.AsArray())!.AsArray();
            Assert.InRange(dimensions.Count, 1, 30);
            Assert.All(dimensions, name => Assert.Equal(
                JsonValueKind.String, line[name!.GetValue<string>()]!.GetValueKind()));
            var metrics = directive["Metrics"]!.AsArray();
            Assert.InRange(metrics.Count, 1, 100);
            Assert.All(metrics, metric =>
            {
                Assert.Contains(
                    metric!["Unit"]!.GetValue<string>(), (string[])["Count", "Seconds", "Bytes", "Percent", "None"]);
                Assert.True(IsNumeric(line[metric["Name"]!.GetValue<string>()]!));
            });
        });
    }

    [Fact]
    public void Every_alarm_looks_at_a_metric_under_the_very_dimensions_that_are_written()
    {
        var alarms = DeployedFiles.ReadJson("cloudwatch/alarms.json")["Resources"]!.AsObject();

        Assert.NotEmpty(alarms);
        Assert.All(alarms, alarm =>
        {
            var looked = alarm.Value!["Properties"]!;
            var dimensions = looked["Dimensions"]!.AsArray()
                .Select(d => (d!["Name"]!.GetValue<string>(), d["Value"]!.GetValue<string>())).ToArray();
            Assert.Contains(Lines, line =>
                line["_aws"]!["CloudWatchMetrics"]![0]!["Namespace"]!.GetValue<string>()
                    == looked["Namespace"]!.GetValue<string>()
                && line[looked["MetricName"]!.GetValue<string>()] is not null
                && line["_aws"]!["CloudWatchMetrics"]![0]!["Dimensions"]![0]!.AsArray()
                    .Select(name => (name!.GetValue<string>(), line[name.GetValue<string>()]!.GetValue<string>()))
                    .Order().SequenceEqual(dimensions.Order()));
        });
    }

    [Fact]
    public void The_agent_takes_the_metric_lines_and_the_log()
    {
        var files = DeployedFiles.ReadJson("cloudwatch/amazon-cloudwatch-agent.json")["logs"]!["logs_collected"]![
            "files"]!["collect_list"]!.AsArray().Select(file => file!["file_path"]!.GetValue<string>());

        Assert.Equal(["metrics.emf", "app*.log"], files.Select(Path.GetFileName));
    }

    private static bool IsNumeric(JsonNode value) => value switch
    {
        JsonArray values => values.Count is > 0 and <= 100
            && values.All(item => item!.GetValueKind() == JsonValueKind.Number),
        _ => value.GetValueKind() == JsonValueKind.Number,
    };
}
