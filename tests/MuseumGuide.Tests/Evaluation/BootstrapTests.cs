using MuseumGuide.Evaluation;
using static MuseumGuide.Tests.Evaluation.Results;

namespace MuseumGuide.Tests.Evaluation;

public sealed class BootstrapTests
{
    [Fact]
    public void Share_of_a_fair_coin_has_the_interval_of_the_binomial()
    {
        // 100 photos, half right: standard error 0.05, so about 0.40 to 0.60.
        var results = Enumerable.Range(0, 100).Select(i => Named("a", (i % 2 == 0 ? "a" : "x", 0.9))).ToArray();

        var estimate = new Bootstrap(seed: 1).Share(results, result => result.IsBestRight);

        Assert.Equal(0.5, estimate.Value);
        Assert.InRange(estimate.Low!.Value, 0.39, 0.42);
        Assert.InRange(estimate.High!.Value, 0.58, 0.61);
        Assert.Equal(100, estimate.Photos);
    }

    [Fact]
    public void Share_is_the_same_for_the_same_seed()
    {
        var results = Enumerable.Range(0, 30).Select(i => Named("a", (i % 3 == 0 ? "a" : "x", 0.9))).ToArray();

        var first = new Bootstrap(seed: 7).Share(results, result => result.IsBestRight);
        var second = new Bootstrap(seed: 7).Share(results, result => result.IsBestRight);

        Assert.Equal(first, second);
    }

    [Fact]
    public void Share_of_nothing_is_no_estimate() =>
        Assert.Equal(Estimate.None, new Bootstrap(seed: 1).Share([Absent("a")], _ => null));

    [Theory]
    [InlineData(0.5, 5)]
    [InlineData(0.95, 10)]
    [InlineData(0.91, 10)]
    [InlineData(0.9, 9)]
    [InlineData(0, 1)]
    public void Percentile_takes_the_nearest_rank(double share, double expected) =>
        Assert.Equal(expected, Percentile.Of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], share));
}
