using MuseumGuide.Scorecard.Results;

namespace MuseumGuide.Tests.Scorecard;

public sealed class ScorecardDocumentTests
{
    private static readonly RunFacts Run = new(
        new DateTimeOffset(2026, 5, 4, 3, 2, 1, TimeSpan.Zero), "abc1234", 7, "full", "Machine: two cores.")
    {
        Took = TimeSpan.FromSeconds(90),
    };

    [Fact]
    public void Write_tells_what_was_run_and_each_row()
    {
        var text = ScorecardDocument.Write(
            Run,
            [
                new(new("L1", "Reads", "≥ 20,000"), true, "31,000", "wrk", TimeSpan.Zero),
                new(new("F1", "Limits", "≤ 1 retry"), false, "retries 3 (more than 1)", "", TimeSpan.Zero),
            ]);

        Assert.Contains("Run of 2026-05-04 03:02 UTC, `full`, commit `abc1234`, seed 7.", text);
        Assert.Contains("Machine: two cores.", text);
        Assert.Contains("1 of 2 rows passed, in 1.5 minutes.", text);
        Assert.Contains("| L1 | Reads | ≥ 20,000 | 31,000 | wrk | pass |", text);
        Assert.Contains("| F1 | Limits | ≤ 1 retry | retries 3 (more than 1) |  | **fail** |", text);
    }

    [Fact]
    public void Write_keeps_a_row_one_row_whatever_was_observed()
    {
        var text = ScorecardDocument.Write(
            Run, [new(new("F4", "Nonsense", "none"), false, "a|b\nc", "", TimeSpan.Zero)]);

        Assert.Contains("| F4 | Nonsense | none | a\\|b c |  | **fail** |", text);
    }

    [Fact]
    public void Amend_puts_rows_that_were_run_again_in_their_place_and_counts_anew()
    {
        var before = ScorecardDocument.Write(
            Run,
            [
                new(new("L1", "Reads", "≥ 20,000"), false, "9,000", "wrk", TimeSpan.Zero),
                new(new("L10", "More", "none"), true, "none", "", TimeSpan.Zero),
            ]);

        var after = ScorecardDocument.Amend(
            before, Run with { Commit = "def5678", Date = Run.Date.AddHours(1) },
            [
                new(new("L1", "Reads", "≥ 20,000"), true, "31,000", "wrk", TimeSpan.Zero),
                new(new("S1", "New", "none"), false, "one", "", TimeSpan.Zero),
            ]);

        Assert.Contains("Run of 2026-05-04 03:02 UTC, `full`, commit `abc1234`, seed 7.", after);
        Assert.Contains("2 of 3 rows passed, in 1.5 minutes.", after);
        Assert.Contains(
            "| L1 | Reads | ≥ 20,000 | 31,000 | wrk; run again on 2026-05-04 04:02 UTC, `full`, commit `def5678` | pass |\n"
            + "| L10 | More | none | none |  | pass |\n"
            + "| S1 | New | none | one | run again on", after);
    }
}
