using System.Text.Json.Nodes;
using MuseumGuide.Host.Observability.Telemetry.Emitting;

namespace MuseumGuide.Host.Tests.Observability.Telemetry.Emitting;

public sealed class EmfLinesTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 1, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Write_joins_the_measures_of_one_set_of_dimensions_in_one_line()
    {
        var lines = Write(
            new("a.count", "{x}", MeasureKind.Count, [new("route", "/x")], [5], 5),
            new("a.time", "s", MeasureKind.Sample, [new("route", "/x")], [0.1, 0.2], 2),
            new("a.share", "{share}", MeasureKind.Level, [], [0.5], 1));

        Assert.Equal(
            """
            {"_aws":{"Timestamp":1772359200000,"CloudWatchMetrics":[{"Namespace":"MuseumGuide",
            "Dimensions":[["service","route"]],"Metrics":[{"Name":"a.count","Unit":"Count"},
            {"Name":"a.time","Unit":"Seconds"}]}]},"service":"museum-guide","route":"/x","a.count":5,"a.time":[0.1,0.2]}
            """.ReplaceLineEndings(""),
            lines[0].ToJsonString());
        Assert.Equal("""[["service"]]""", lines[1]["_aws"]!["CloudWatchMetrics"]![0]!["Dimensions"]!.ToJsonString());
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public void Write_keeps_a_line_within_a_hundred_metrics()
    {
        var lines = Write([.. Enumerable.Range(0, 150).Select(i =>
            new Measure($"m{i}", null, MeasureKind.Count, [], [1], 1))]);

        Assert.Equal(
            [100, 50], lines.Select(l => l["_aws"]!["CloudWatchMetrics"]![0]!["Metrics"]!.AsArray().Count));
    }

    private static JsonNode[] Write(params Measure[] measures) =>
        [.. EmfLines.Write(measures, At).Select(line => JsonNode.Parse(line)!)];
}
