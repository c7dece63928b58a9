using System.Text.Json;
using MuseumGuide.Evaluation;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using static MuseumGuide.Tests.Evaluation.Results;

namespace MuseumGuide.Tests.Evaluation;

public sealed class EvaluationReportTests
{
    [Fact]
    public void Of_groups_by_set_and_by_stated_truth()
    {
        var report = EvaluationReport.Of(
        [
            Named("a", ("a", 0.9)).InSet("first", "published"),
            Named("a", ("x", 0.9)).InSet("second", "pseudo"),
            Absent("").InSet("second"),
        ]);

        Assert.Equal([("first", 1), ("second", 2)], report.Sets.Select(set => (set.Name, set.Photos)));
        Assert.Equal(["published", "pseudo"], report.Truths.Select(truth => truth.Name));
        Assert.Equal(1, report.Sets[0].RecallAt1.Value);
        Assert.Equal(0, report.Truths[1].RecallAt1.Value);
        Assert.Equal(3, report.Overall.Photos);
    }

    [Fact]
    public void Of_lists_each_kind_of_mistake()
    {
        var report = EvaluationReport.Of(
        [
            Named("a", ("a", 0.9)),
            Named("a", ("x", 0.9)),
            Absent("a"),
            Named("a b", ("a", 0.9)),
            Named("", ("x", 0.9)),
            Named("a", ("x", 0.9)).LeftOut(),
            Absent("a").LeftOut(),
        ]);

        Assert.Equal(
            ["wrong_name", "missed", "incomplete", "false_accept", "false_accept_leave_one_out"],
            report.Mistakes.Select(mistake => mistake.Kind));
    }

    [Fact]
    public void Calibration_takes_leave_one_out_runs_only_where_said()
    {
        var report = EvaluationReport.Of([Named("a", ("a", 0.9)), Named("a", ("x", 0.9)).LeftOut()]);

        Assert.Equal(1, report.Calibration.Predictions);
        Assert.Equal(2, report.CalibrationWithLeaveOneOut.Predictions);
    }

    [Fact]
    public void Tiers_count_and_time_what_was_asked()
    {
        var report = EvaluationReport.Of(
            [Timed(Tier.Hash, 4), Timed(Tier.Retrieval, 2, 60), Timed(Tier.Retrieval, 3, 80)]);

        Assert.Equal(
            [
                new TierFigures("all", 3, 3, 1, 62, 83, 83),
                new TierFigures("hash", 3, 1, 1 / 3.0, 3, 4, 4),
                new TierFigures("retrieval", 2, 2, 2 / 3.0, 60, 80, 80),
            ],
            report.Tiers);
    }

    [Fact]
    public void ToJson_speaks_snake_case()
    {
        var report = EvaluationReport.Of([Named("a", ("a", 0.9)).InSet("first"), Absent("a").InSet("first")]);

        using var json = JsonDocument.Parse(report.ToJson());

        var overall = json.RootElement.GetProperty("overall");
        Assert.Equal(0.5, overall.GetProperty("recall_at_1").GetProperty("value").GetDouble());
        Assert.Equal(JsonValueKind.Null, overall.GetProperty("false_accept").GetProperty("value").ValueKind);
        var mistake = json.RootElement.GetProperty("mistakes")[0];
        Assert.Equal("not_in_collection", mistake.GetProperty("outcome").GetString());
    }

    [Fact]
    public void PhotoResult_takes_matches_and_candidates_from_a_report()
    {
        var evidence = new Evidence(Tier.Retrieval, 20, null, "20 points agree.");
        var identification = new Identification.Recognized(
            [new ArtworkMatch("a", 0.9, null, evidence)], [new Candidate("b", 0.4, null, evidence)]);
        var recognition = new RecognitionReport(
            "id", identification, Tier.Retrieval, null, [], TimeSpan.FromMilliseconds(70));
        var photo = new LabelledPhoto("set", "1.jpg", "1.jpg", ["a"]);

        var result = PhotoResult.From(photo, recognition, isLeaveOneOut: false);

        Assert.Equal(PhotoOutcome.Recognized, result.Outcome);
        Assert.Equal([new NamedWork("a", 0.9)], result.Matches);
        Assert.Equal(["a", "b"], result.RankedIds);
        Assert.Equal(Tier.Retrieval, result.SettledBy);
        Assert.True(result.IsBestRight);
    }

    [Fact]
    public void PhotoResult_names_nothing_for_other_outcomes()
    {
        var photo = new LabelledPhoto("set", "1.jpg", "1.jpg", ["a"]);
        PhotoResult From(Identification identification) => PhotoResult.From(
            photo, new RecognitionReport("id", identification, Tier.None, null, [], TimeSpan.Zero), false);

        Assert.Equal(PhotoOutcome.Unusable, From(new Identification.Unusable(PhotoDefect.Blank)).Outcome);
        Assert.Equal(PhotoOutcome.NotInCollection, From(new Identification.NotInCollection([])).Outcome);
        Assert.Equal(PhotoOutcome.Refused, From(new Identification.Refused(PhotoRefusal.Damaged)).Outcome);
        Assert.Equal(PhotoOutcome.Refused, From(new Identification.Busy(TimeSpan.FromSeconds(1))).Outcome);
    }

    private static PhotoResult Timed(string settledBy, double hashMs, double? retrievalMs = null)
    {
        var tiers = new List<TierReport> { new(Tier.Hash, "undecided", TimeSpan.FromMilliseconds(hashMs)) };
        if (retrievalMs is { } ms) tiers.Add(new(Tier.Retrieval, "settled", TimeSpan.FromMilliseconds(ms)));
        return Named("a", ("a", 0.9)) with
        {
            SettledBy = settledBy,
            Tiers = tiers,
            Elapsed = TimeSpan.FromMilliseconds(hashMs + (retrievalMs ?? 0)),
        };
    }
}
