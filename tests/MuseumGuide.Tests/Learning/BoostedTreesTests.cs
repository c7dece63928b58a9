using System.Text.Json;
using MuseumGuide.Learning;

namespace MuseumGuide.Tests.Learning;

public sealed class BoostedTreesTests
{
    private const string OneTree =
        """{"feature_names":["met","order"],"base_log_odds":-1.5,"trees":[[[1,0.25,1,2],[-0.5],[0.75]]]}""";

    [Theory]
    [InlineData(0.25, -2)]
    [InlineData(0.2501, -0.75)]
    public void Probability_goes_left_at_the_threshold_and_right_above_it(double order, double logOdds)
    {
        var model = BoostedTrees.Parse(OneTree);

        var probability = model.Probability([9, order]);

        Assert.Equal(1 / (1 + Math.Exp(-logOdds)), probability, 12);
    }

    [Fact]
    public void Probability_refuses_vectors_of_another_length() =>
        Assert.Throws<ArgumentException>("features", () => BoostedTrees.Parse(OneTree).Probability([1]));

    [Fact]
    public void ToJson_writes_what_Parse_read() =>
        Assert.Equal(OneTree, BoostedTrees.Parse(OneTree).ToJson());

    [Fact]
    public void Parse_gives_a_model_that_predicts_the_same_to_the_last_bit()
    {
        var rows = MadeUpRows.Draw(2000, features: 4, seed: 1);
        var model = BoostedTreesFit.Fit(
            rows, MadeUpRows.Toss(rows, row => row[2] * row[3], seed: 2), null, MadeUpRows.Options(4));

        var read = BoostedTrees.Parse(model.ToJson());

        Assert.Equal(model.FeatureNames, read.FeatureNames);
        Assert.Equal(model.ToJson(), read.ToJson());
        Assert.All(rows, row => Assert.Equal(model.Probability(row), read.Probability(row)));
    }

    [Fact]
    public void ToJson_keeps_five_significant_digits()
    {
        var rows = MadeUpRows.Draw(500, features: 2, seed: 3);
        var model = BoostedTreesFit.Fit(rows, MadeUpRows.EitherOr(rows), null, MadeUpRows.Options(2));

        var numbers = model.Trees.SelectMany(tree => tree).SelectMany(node => new[] { node.Threshold, node.Value });

        Assert.All(numbers.Append(model.BaseLogOdds), number => Assert.Equal(number, FiveDigits.Of(number)));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("""{"feature_names":["met"],"base_log_odds":0,"trees":[],"more":1}""")]
    [InlineData("""{"feature_names":[null],"base_log_odds":0,"trees":[]}""")]
    [InlineData("""{"feature_names":["met"],"base_log_odds":1e999,"trees":[]}""")]
    [InlineData("""{"feature_names":["met"],"base_log_odds":0,"trees":[null]}""")]
    [InlineData("""{"feature_names":["met"],"base_log_odds":0,"trees":[[]]}""")]
    [InlineData("""{"feature_names":["met"],"base_log_odds":0,"trees":[[[1,2]]]}""")]
    [InlineData("""{"feature_names":["met"],"base_log_odds":0,"trees":[[[0.5,1,1,1],[1]]]}""")]
    [InlineData("""{"feature_names":["met"],"base_log_odds":0,"trees":[[[1,0.5,1,2],[1],[1]]]}""")]
    [InlineData("""{"feature_names":["met"],"base_log_odds":0,"trees":[[[0,0.5,1,3],[1],[1]]]}""")]
    [InlineData("""{"feature_names":["met"],"base_log_odds":0,"trees":[[[0,0.5,0,1],[1]]]}""")]
    public void Parse_refuses_what_cannot_be_walked(string json) =>
        Assert.ThrowsAny<JsonException>(() => BoostedTrees.Parse(json));
}
