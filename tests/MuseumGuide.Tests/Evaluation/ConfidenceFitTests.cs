using MuseumGuide.Evaluation;

namespace MuseumGuide.Tests.Evaluation;

public sealed class ConfidenceFitTests
{
    [Fact]
    public void Logistic_finds_the_log_odds_of_two_groups()
    {
        // Right in 1 of 4 at 0 and in 3 of 4 at 1: log odds -ln 3 and ln 3.
        double[][] features = [[0], [0], [0], [0], [1], [1], [1], [1]];
        bool[] right = [true, false, false, false, true, true, true, false];

        var model = ConfidenceFit.Logistic(features, right, l2: 0);

        Assert.Equal(-Math.Log(3), model.Intercept, 8);
        Assert.Equal(2 * Math.Log(3), model.Weights[0], 8);
        Assert.Equal(0.75, model.Probability([1]), 8);
    }

    [Fact]
    public void Logistic_leaves_no_slope_in_the_penalized_loss()
    {
        var random = new Random(5);
        var features = Enumerable.Range(0, 200)
            .Select(_ => new[] { random.NextDouble() * 40, random.NextDouble() }).ToArray();
        var right = features.Select(f => f[0] / 10 - 2 + f[1] > random.NextDouble() * 4 - 2).ToArray();

        var model = ConfidenceFit.Logistic(features, right, l2: 0.5);

        var errors = features.Select((f, n) => model.Probability(f) - (right[n] ? 1 : 0)).ToArray();
        Assert.Equal(0, errors.Sum(), 6);
        Assert.Equal(0, errors.Select((e, n) => e * features[n][0]).Sum() + 0.5 * model.Weights[0], 6);
        Assert.Equal(0, errors.Select((e, n) => e * features[n][1]).Sum() + 0.5 * model.Weights[1], 6);
        Assert.True(model.Weights[0] > 0);
    }

    [Fact]
    public void Logistic_stays_finite_on_parted_data_with_a_penalty()
    {
        var model = ConfidenceFit.Logistic([[1], [2], [50], [60]], [false, false, true, true], l2: 1);

        Assert.InRange(model.Probability([60]), 0.99, 1);
        Assert.InRange(model.Probability([1]), 0, 0.05);
    }

    [Fact]
    public void Logistic_says_so_when_parted_data_have_no_optimum() =>
        Assert.Throws<InvalidOperationException>(
            () => ConfidenceFit.Logistic([[1], [2], [3], [4]], [false, false, true, true], l2: 0));

    [Fact]
    public void Isotonic_pools_what_falls()
    {
        // Scores 1 to 6: 0, 1, 0, 1, 1, 1; 2 and 3 pool to a half.
        var model = ConfidenceFit.Isotonic([3, 1, 2, 4, 5, 6], [false, false, true, true, true, true]);

        Assert.Equal([1, 2, 4], model.Scores);
        Assert.Equal([0, 0.5, 1], model.Probabilities);
        Assert.Equal(0, model.Probability(-7));
        Assert.Equal(0.5, model.Probability(3.9));
        Assert.Equal(1, model.Probability(100));
    }

    [Fact]
    public void Isotonic_takes_equal_scores_together()
    {
        var model = ConfidenceFit.Isotonic([1, 1, 1, 1], [true, false, false, false]);

        Assert.Equal([0.25], model.Probabilities);
    }

    [Fact]
    public void Fits_refuse_labels_that_do_not_match()
    {
        Assert.Throws<ArgumentException>(() => ConfidenceFit.Logistic([[1]], [true, false]));
        Assert.Throws<ArgumentException>(() => ConfidenceFit.Isotonic([], []));
    }
}
