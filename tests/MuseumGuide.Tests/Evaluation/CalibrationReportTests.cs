using MuseumGuide.Evaluation;
using static MuseumGuide.Tests.Evaluation.Results;

namespace MuseumGuide.Tests.Evaluation;

public sealed class CalibrationReportTests
{
    [Fact]
    public void ErrorEqualMass_weighs_the_gap_of_ten_bins_of_like_count()
    {
        // 20 predictions, two a bin: one bin 0.5 promised and 1 kept, one 0.9 promised and 0 kept, eight perfect.
        var predictions = Repeat(0.5, true, 2).Concat(Repeat(0.9, false, 2)).Concat(Repeat(1.0, true, 16));

        var report = CalibrationReport.Of(predictions);

        Assert.Equal((0.5 + 0.9) / 10, report.ErrorEqualMass!.Value, 12);
        Assert.Equal(10, report.EqualMass.Count);
        Assert.All(report.EqualMass, bin => Assert.Equal(2, bin.Count));
    }

    [Fact]
    public void ErrorEqualWidth_bins_by_tenths_and_keeps_only_filled_bins()
    {
        // 0.92 and 1.0 share the last tenth: promised 0.96, kept 0.5. 0.15: promised 0.15, kept 0.
        var report = CalibrationReport.Of([new(0.92, false), new(1.0, true), new(0.15, false)]);

        Assert.Equal((2 * 0.46 + 0.15) / 3, report.ErrorEqualWidth!.Value, 12);
        Assert.Equal([(0.1, 0.2, 1), (0.9, 1.0, 2)], report.EqualWidth.Select(bin => (bin.Low, bin.High, bin.Count)));
    }

    [Fact]
    public void Of_nothing_gives_no_error()
    {
        var report = CalibrationReport.Of([]);

        Assert.Null(report.ErrorEqualMass);
        Assert.Empty(report.EqualMass);
    }

    [Fact]
    public void Curve_lowers_the_threshold_one_confidence_at_a_time()
    {
        var curve = PrecisionCoveragePoint.Curve(
        [
            Named("a", ("a", 0.9)), Named("b", ("b", 0.8)), Named("c", ("x", 0.8)), Absent("d"), Absent(""),
        ]);

        Assert.Equal([new(0.9, 0.2, 1), new(0.8, 0.6, 2 / 3.0)], curve);
    }

    private static IEnumerable<Prediction> Repeat(double confidence, bool right, int count) =>
        Enumerable.Repeat(new Prediction(confidence, right), count);
}
