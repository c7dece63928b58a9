using MuseumGuide.Measuring.Timing;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Tests.Photos.Hostile;

namespace MuseumGuide.Tests.Scorecard;

public sealed class SampleTests
{
    [Fact]
    public void Of_takes_the_nearest_rank_in_milliseconds()
    {
        var sample = Sample.Of(Enumerable.Range(1, 100).Reverse().Select(i => TimeSpan.FromMilliseconds(i)));

        Assert.Equal((50, 95, 99), (sample.P50, sample.P95, sample.P99));
    }

    [Fact]
    public void Of_nothing_is_no_number() => Assert.True(double.IsNaN(Sample.Of([]).P95));

    [Fact]
    public void SlopeOf_finds_the_growth_in_spite_of_waves() =>
        Assert.Equal(2, Trend.SlopeOf([(0, 10), (1, 13), (2, 13), (3, 16), (4, 18)]), 0.2);

    [Fact]
    public void Mutations_are_the_same_for_the_same_seed_and_differ_for_others()
    {
        var file = Pictures.Jpeg(Pictures.Waves(64, 48));

        Assert.Equal(Mutations.Of(file, 5), Mutations.Of(file, 5));
        Assert.NotEqual(Mutations.Of(file, 5), Mutations.Of(file, 6));
    }
}
