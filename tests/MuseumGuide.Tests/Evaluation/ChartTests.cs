using System.Xml.Linq;
using MuseumGuide.Evaluation;

namespace MuseumGuide.Tests.Evaluation;

public sealed class ChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void ReliabilityDiagram_shows_every_bin_with_its_count()
    {
        var calibration = CalibrationReport.Of(
            Enumerable.Range(0, 30).Select(i => new Prediction(0.6 + i / 100.0, i % 7 != 0)));

        var svg = XDocument.Parse(ReliabilityDiagram.Draw(calibration, "Stated & kept")).Root!;

        Assert.Equal("Stated & kept", svg.Element(Svg + "title")!.Value);
        Assert.Equal(10, svg.Descendants(Svg + "circle").Count());
        Assert.Equal(10, svg.Descendants(Svg + "text").Count(text => text.Value == "3"));
        Assert.Contains("30 answers", svg.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void PrecisionCoverageChart_draws_a_point_for_each_threshold()
    {
        var svg = XDocument.Parse(PrecisionCoverageChart.Draw([new(0.99, 0.5, 1), new(0.8, 0.9, 0.95)])).Root!;

        var curve = Assert.Single(svg.Descendants(Svg + "polyline")).Attribute("points")!.Value;
        // Coverage 0.5 lies in the middle of the 400 wide field that begins at 72; precision 1 at its top, 48.
        Assert.Equal("272.0,48.0 432.0,248.0", curve);
    }

    [Fact]
    public void Charts_without_data_are_still_drawn()
    {
        Assert.Contains("No answers.", ReliabilityDiagram.Draw(CalibrationReport.Of([])), StringComparison.Ordinal);
        Assert.Contains("No work is named.", PrecisionCoverageChart.Draw([]), StringComparison.Ordinal);
    }
}
