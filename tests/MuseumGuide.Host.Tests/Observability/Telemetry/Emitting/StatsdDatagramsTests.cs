using System.Text;
using MuseumGuide.Host.Observability.Telemetry.Emitting;

namespace MuseumGuide.Host.Tests.Observability.Telemetry.Emitting;

public sealed class StatsdDatagramsTests
{
    [Fact]
    public void Pack_writes_counts_levels_and_samples_each_in_its_form() => Assert.Equal(
        """
        a.count:5|c|#service:museum-guide,route:/x
        a.level:0.5|g|#service:museum-guide
        a.time:0.012:0.5|h|#service:museum-guide
        """,
        Text(
            new("a.count", "{x}", MeasureKind.Count, [new("route", "/x")], [5], 9),
            new("a.level", null, MeasureKind.Level, [], [0.5], 3),
            new("a.time", "s", MeasureKind.Sample, [], [0.012, 0.5], 2)));

    [Fact]
    public void Pack_says_which_share_of_the_samples_was_kept() => Assert.Equal(
        "a.time:1:2|h|@0.25|#service:museum-guide",
        Text(new Measure("a.time", "s", MeasureKind.Sample, [], [1, 2], 8)));

    [Fact]
    public void Pack_lets_no_value_of_a_tag_forge_a_line_or_a_field() => Assert.Equal(
        "a:1|c|#service:museum-guide,route:x_y_z_b:1_c",
        Text(new Measure("a", null, MeasureKind.Count, [new("route", "x|y,z\nb:1#c")], [1], 1)));

    [Fact]
    public void Pack_keeps_every_datagram_within_its_bytes_and_loses_no_line()
    {
        var measures = Enumerable.Range(0, 200).Select(i => new Measure(
            $"series.{i}", "s", MeasureKind.Sample, [new("route", "/a/rather/long/route")],
            [.. Enumerable.Range(0, 30).Select(v => v / 7.0)], 30)).ToArray();

        var datagrams = StatsdDatagrams.Pack(measures).ToArray();

        Assert.All(datagrams, datagram => Assert.InRange(datagram.Length, 1, StatsdDatagrams.MaxBytes));
        var lines = datagrams.SelectMany(d => Encoding.UTF8.GetString(d).Split('\n')).ToArray();
        Assert.Equal(200 * 30, lines.Sum(line => line.Split('|')[0].Count(c => c == ':')));
    }

    private static string Text(params Measure[] measures) =>
        Encoding.UTF8.GetString(Assert.Single(StatsdDatagrams.Pack(measures)));
}
