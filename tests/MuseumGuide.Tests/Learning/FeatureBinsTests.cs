using MuseumGuide.Learning;

namespace MuseumGuide.Tests.Learning;

public sealed class FeatureBinsTests
{
    [Fact]
    public void Cuts_stand_between_all_values_when_they_are_few() =>
        Assert.Equal([1.5, 3, 6], FeatureBins.Cuts([8, 1, 2, 2, 2, 4], most: 4));

    [Fact]
    public void Cuts_part_many_values_into_equal_shares() =>
        Assert.Equal([25.5, 50.5, 75.5], FeatureBins.Cuts(Enumerable.Range(1, 100).Select(n => (double)n), most: 4));

    [Fact]
    public void Cuts_leave_the_other_bins_to_the_rare_values_when_most_are_zero()
    {
        var values = Enumerable.Repeat(0.0, 900).Concat(Enumerable.Range(1, 99).Select(n => (double)n));

        Assert.Equal([0.5, 33.5, 66.5], FeatureBins.Cuts(values, most: 4));
    }

    [Fact]
    public void Cuts_have_five_digits() =>
        Assert.Equal([0.66667, 1.6667], FeatureBins.Cuts([1 / 3.0, 1, 7 / 3.0], most: 4));

    [Fact]
    public void Column_puts_a_value_at_a_bound_below_it()
    {
        // The midpoint of the second and third rounds down to the second, that of the fourth and fifth above both.
        double[][] rows = [[0], [1], [1.00001], [1.00004], [1.00009], [2]];

        var bins = new FeatureBins(rows, most: 64);

        Assert.All(rows.Zip(bins.Column(0).ToArray()), pair =>
        {
            if (pair.Second > 0) Assert.True(pair.First[0] > bins.UpperBound(0, pair.Second - 1));
            if (pair.Second < bins.Starts[1] - 1) Assert.True(pair.First[0] <= bins.UpperBound(0, pair.Second));
        });
    }
}
