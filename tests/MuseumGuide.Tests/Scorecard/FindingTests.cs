using MuseumGuide.Scorecard.Results;

namespace MuseumGuide.Tests.Scorecard;

public sealed class FindingTests
{
    private static readonly RowFacts Row = new("L3", "Photos come", "p95 ≤ 130 ms");

    [Fact]
    public void ToOutcome_passes_when_all_that_was_asked_holds()
    {
        var outcome = Judge(new Finding()
            .AtMost("p95", 121.4, 130, " ms").AtLeast("answers", 21_000, 20_000).Exactly("errors", 0, 0)
            .Note("p50 9 ms"));

        Assert.True(outcome.Passed);
        Assert.Equal("p95 121 ms; answers 21,000; errors 0; p50 9 ms", outcome.Figures);
    }

    [Fact]
    public void ToOutcome_fails_for_one_figure_and_says_what_it_had_to_be()
    {
        var outcome = Judge(new Finding().AtMost("p95", 131.5, 130, " ms").Exactly("errors", 0, 0));

        Assert.False(outcome.Passed);
        Assert.Equal("p95 132 ms (more than 130 ms); errors 0", outcome.Figures);
    }

    [Fact]
    public void AtMost_fails_for_what_is_no_number() =>
        Assert.False(Judge(new Finding().AtMost("p95", double.NaN, 130)).Passed);

    [Fact]
    public void None_shows_the_first_few_of_what_was_found()
    {
        var outcome = Judge(new Finding().None("leaks", ["a", "a", "b", "c", "d"]));

        Assert.Equal("leaks 5 (a; b; c)", outcome.Figures);
    }

    [Fact]
    public void ToOutcome_fails_where_nothing_was_asked() => Assert.False(Judge(new Finding().Note("seen")).Passed);

    [Fact]
    public void NotRun_fails_and_says_why()
    {
        var outcome = Judge(Finding.NotRun("wrk is not installed"));

        Assert.False(outcome.Passed);
        Assert.Equal("L3    fail  could not be run: wrk is not installed  [2 s]", outcome.Line);
    }

    private static RowOutcome Judge(Finding finding) => finding.ToOutcome(Row, TimeSpan.FromSeconds(2));
}
