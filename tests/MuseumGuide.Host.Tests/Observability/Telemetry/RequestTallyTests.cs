using Microsoft.Extensions.Time.Testing;
using MuseumGuide.Host.Observability.Telemetry;

namespace MuseumGuide.Host.Tests.Observability.Telemetry;

public sealed class RequestTallyTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void ErrorRate_is_the_share_of_failures_and_zero_before_the_first_request()
    {
        var tally = new RequestTally(_time);
        var before = tally.ErrorRate;

        foreach (var isError in (ReadOnlySpan<bool>)[true, false, false, false]) tally.Count(isError);

        Assert.Equal(0, before);
        Assert.Equal(0.25, tally.ErrorRate);
        Assert.Equal((4, 1), (tally.Requests, tally.Errors));
    }

    [Fact]
    public void ErrorRate_forgets_after_five_minutes_what_the_totals_keep()
    {
        var tally = new RequestTally(_time);
        tally.Count(isError: true);
        _time.Advance(TimeSpan.FromMinutes(4));
        tally.Count(isError: false);
        var within = tally.ErrorRate;

        _time.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(0.5, within);
        Assert.Equal(0, tally.ErrorRate);
        Assert.Equal((2, 1), (tally.Requests, tally.Errors));
    }

    [Fact]
    public void ErrorRate_of_a_place_used_again_counts_only_the_new_requests()
    {
        var tally = new RequestTally(_time);
        tally.Count(isError: true);

        _time.Advance(TimeSpan.FromMinutes(5));
        tally.Count(isError: false);

        Assert.Equal(0, tally.ErrorRate);
    }
}
