using MuseumGuide.Evaluation;
using MuseumGuide.Recognition.Retrieval;
using static MuseumGuide.Tests.Evaluation.Results;

namespace MuseumGuide.Tests.Evaluation;

public sealed class MetricsTests
{
    [Fact]
    public void RecallAt1_counts_the_most_confident_name_and_AnyRight_every_name()
    {
        var overall = Overall(
            Named("a", ("x", 0.8), ("a", 0.9)),
            Named("a", ("x", 0.9), ("a", 0.8)),
            Named("a", ("x", 0.9)),
            Absent("a", "a"));

        Assert.Equal(0.25, overall.RecallAt1.Value);
        Assert.Equal(0.5, overall.AnyRight.Value);
        Assert.Equal(0.75, overall.Coverage.Value);
        Assert.Equal(0.5, overall.WrongName.Value);
        Assert.Equal(4, overall.RecallAt1.Photos);
    }

    [Fact]
    public void WorkRecall_counts_works_and_AllWorks_photos_with_several()
    {
        var overall = Overall(
            Named("a b", ("a", 0.9), ("b", 0.8)),
            Named("a b c", ("c", 0.9)),
            Named("a", ("a", 0.9)),
            Absent(""));

        Assert.Equal(4 / 6.0, overall.WorkRecall.Value);
        Assert.Equal(0.5, overall.AllWorks.Value);
        Assert.Equal(2, overall.AllWorks.Photos);
    }

    [Fact]
    public void Map_ranks_names_by_confidence_before_candidates()
    {
        // Ranked x, a, y, b: precision 1/2 at a and 2/4 at b.
        var first = Named("a b", ("a", 0.6), ("x", 0.9)) with { CandidateIds = ["y", "a", "b"] };
        var second = Absent("c", "x", "c");

        var overall = Overall(first, second);

        Assert.Equal(0, overall.MapAt1.Value);
        Assert.Equal(((0.5 + 0.5) / 2 + 0.5) / 2, overall.MapAt5.Value);
    }

    [Theory]
    [InlineData(1, 1.0)]
    [InlineData(2, 0.5)]
    [InlineData(5, (1 + 2 / 4.0) / 3)]
    public void AveragePrecision_divides_by_what_the_places_can_hold(int places, double expected) =>
        Assert.Equal(expected, AveragePrecision.At(places, ["a", "x", "y", "b", "z", "c"], ["a", "b", "c"]), 12);

    [Fact]
    public void FalseAccept_counts_only_photos_that_show_nothing_of_the_collection()
    {
        var overall = Overall(Named("", ("x", 0.6)), Absent("", "x"), Absent(""), Absent(""), Named("a", ("x", 0.9)));

        Assert.Equal(0.25, overall.FalseAccept.Value);
        Assert.Equal(4, overall.FalseAccept.Photos);
    }

    [Fact]
    public void LeaveOneOut_runs_are_counted_apart()
    {
        var overall = Overall(
            Named("a", ("a", 0.99)),
            Named("a", ("b", 0.95)).LeftOut(),
            Named("a", ("b", 0.94)).LeftOut(),
            Absent("a").LeftOut(),
            Absent("a").LeftOut());

        Assert.Equal(1, overall.Photos);
        Assert.Equal(4, overall.LeaveOneOutRuns);
        Assert.Equal(1, overall.RecallAt1.Value);
        Assert.Equal(0.5, overall.LeaveOneOutFalseAccept.Value);
        Assert.Equal(0.25, overall.LeaveOneOutFalseAcceptHigh.Value);
        Assert.Equal(0, overall.FalseAccept.Photos);
        Assert.Null(overall.FalseAccept.Value);
    }

    [Fact]
    public void Gap_ranks_all_photos_by_confidence_and_distractors_only_dilute()
    {
        // Right at 1, a distractor at 2, right at 3, wrong at 4; one answerable photo unanswered: M = 4.
        var gap = GlobalAveragePrecision.Of(
        [
            Named("a", ("a", 0.9)),
            Named("", ("x", 0.8)),
            Named("b", ("b", 0.7)),
            Named("c", ("x", 0.6)),
            Absent("d", "d"),
            Absent(""),
        ]);

        Assert.Equal((1 + 2 / 3.0) / 4, gap!.Value, 12);
    }

    [Fact]
    public void Gap_puts_wrong_predictions_first_among_equals()
    {
        var gap = GlobalAveragePrecision.Of([Named("a", ("a", 0.9)), Named("", ("x", 0.9))]);

        Assert.Equal(0.5, gap);
    }

    [Fact]
    public void Gap_is_nothing_without_an_answerable_photo() =>
        Assert.Null(GlobalAveragePrecision.Of([Named("", ("x", 0.9))]));

    [Fact]
    public void RecallAt1WithTwins_takes_an_ambiguous_answer_that_ranks_the_work_and_its_twin()
    {
        var report = EvaluationReport.Of(
            [
                Ambiguous("a", "a", "twin"),
                Ambiguous("a", "twin", "a"),
                Ambiguous("a", "twin", "x", "a"),
                Ambiguous("a", "a", "x"),
                Named("a", ("a", 0.9)),
            ],
            [new TwinPair("a", "twin", 50)]);

        Assert.Equal(0.2, report.Overall.RecallAt1.Value);
        Assert.Equal(0.6, report.Overall.RecallAt1WithTwins.Value);
    }

    private static GroupReport Overall(params PhotoResult[] results) => EvaluationReport.Of(results).Overall;
}
