using Microsoft.Extensions.Time.Testing;
using MuseumGuide.Host.Health;

namespace MuseumGuide.Host.Tests.Health;

public sealed class RequestTallyTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void RecentErrorRate_is_the_share_of_failures_and_zero_before_the_first_request()
    {
        var tally = new RequestTally(_time);
        var before = tally.RecentErrorRate;

        foreach (var status in (ReadOnlySpan<int>)[500, 200, 404, 302]) tally.Count(status);

        Assert.Equal(0, before);
        Assert.Equal(0.25, tally.RecentErrorRate);
        Assert.Equal(new HealthStatistics(4, 1, 0.25), tally.Read());
    }

    [Fact]
    public void RecentErrorRate_forgets_after_five_minutes_what_the_totals_keep()
    {
        var tally = new RequestTally(_time);
        tally.Count(503);
        _time.Advance(TimeSpan.FromMinutes(4));
        tally.Count(200);
        var within = tally.RecentErrorRate;

        _time.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(0.5, within);
        Assert.Equal(0, tally.RecentErrorRate);
        Assert.Equal(new HealthStatistics(2, 1, 0.5), tally.Read());
    }

    [Fact]
    public void RecentErrorRate_of_a_place_used_again_counts_only_the_new_requests()
    {
        var tally = new RequestTally(_time);
        tally.Count(503);

        _time.Advance(TimeSpan.FromMinutes(5));
        tally.Count(200);

        Assert.Equal(0, tally.RecentErrorRate);
    }
}
