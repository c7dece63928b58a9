using MuseumGuide.Evaluation;
using MuseumGuide.Learning;

namespace MuseumGuide.Tests.Learning;

public sealed class BoostedTreesFitTests
{
    [Fact]
    public void Fit_learns_what_no_line_can_part()
    {
        var rows = MadeUpRows.Draw(2000, features: 3, seed: 1);
        var labels = MadeUpRows.EitherOr(rows);
        var unseen = MadeUpRows.Draw(2000, features: 3, seed: 2);
        var truth = MadeUpRows.EitherOr(unseen);

        var trees = BoostedTreesFit.Fit(rows, labels, null, MadeUpRows.Options(3));
        var line = ConfidenceFit.Logistic(rows, labels);

        Assert.True(ShareRight(unseen, truth, row => trees.Probability(row)) > 0.95);
        Assert.True(ShareRight(unseen, truth, row => line.Probability(row)) < 0.6);
    }

    [Fact]
    public void Fit_gives_probabilities_that_come_true()
    {
        static double Chance(double[] row) => row[0] < 0.3 ? 0.05 : 0.2 + 0.6 * row[1];
        var rows = MadeUpRows.Draw(8000, features: 4, seed: 3);
        var labels = MadeUpRows.Toss(rows, Chance, seed: 4);
        var unseen = MadeUpRows.Draw(4000, features: 4, seed: 5);

        var model = BoostedTreesFit.Fit(rows, labels, null, MadeUpRows.Options(4));

        var fifths = unseen.Select(row => (Said: model.Probability(row), True: Chance(row)))
            .OrderBy(pair => pair.Said).Chunk(800).ToArray();
        Assert.All(fifths, fifth => Assert.Equal(fifth.Average(p => p.True), fifth.Average(p => p.Said), 0.04));
        Assert.True(fifths[0].Average(pair => pair.Said) < 0.1);
        Assert.True(fifths[^1].Average(pair => pair.Said) > 0.65);
    }

    [Fact]
    public void Fit_takes_a_whole_newton_step_in_each_leaf()
    {
        // Half of the labels are right, so each row has a gradient of a half and a Hessian of a quarter.
        double[][] rows = [[0], [0], [0], [0], [1], [1], [1], [1]];
        bool[] labels = [true, false, false, false, true, true, true, false];
        var options = MadeUpRows.Options(1) with { Rounds = 1, MinRows = 4, LearningRate = 1, L2 = 1 };

        var model = BoostedTreesFit.Fit(rows, labels, null, options);

        Assert.Equal(0, model.BaseLogOdds);
        Assert.Equal([new(0, 0.5, 1, 2, 0), new(-1, 0, 0, 0, -0.5), new(-1, 0, 0, 0, 0.5)], model.Trees.Single());
    }

    [Fact]
    public void Fit_counts_a_weight_as_so_many_rows()
    {
        var rows = MadeUpRows.Draw(200, features: 2, seed: 6);
        var labels = MadeUpRows.Toss(rows, row => row[0], seed: 7);
        var options = MadeUpRows.Options(2) with { MinRows = 1, Bins = 256, Rounds = 5, Leaves = 4 };
        var twice = Enumerable.Range(0, rows.Length).Where(n => n % 3 == 0).ToArray();

        var weighted = BoostedTreesFit.Fit(
            rows, labels, [.. rows.Select((_, n) => n % 3 == 0 ? 2.0 : 1.0)], options);

        var repeated = BoostedTreesFit.Fit(
            [.. rows, .. twice.Select(n => rows[n])], [.. labels, .. twice.Select(n => labels[n])], null, options);
        Assert.Equal(repeated.ToJson(), weighted.ToJson());
        Assert.NotEqual(BoostedTreesFit.Fit(rows, labels, null, options).ToJson(), weighted.ToJson());
    }

    [Fact]
    public void Fit_asks_about_the_first_of_features_that_are_alike()
    {
        var rows = MadeUpRows.Draw(500, features: 1, seed: 13);
        var labels = MadeUpRows.Toss(rows, row => row[0], seed: 14);

        var model = BoostedTreesFit.Fit(
            [.. rows.Select(row => new[] { 7, row[0], row[0] })], labels, null, MadeUpRows.Options(3));

        var questions = model.Trees.SelectMany(tree => tree).Where(node => !node.IsLeaf).ToArray();
        Assert.NotEmpty(questions);
        Assert.All(questions, question => Assert.Equal(1, question.Feature));
    }

    [Fact]
    public void Fit_gives_the_same_model_every_time_and_in_any_order()
    {
        var rows = MadeUpRows.Draw(1500, features: 5, seed: 8);
        var labels = MadeUpRows.Toss(rows, row => row[0] * row[1], seed: 9);
        var shuffled = Enumerable.Range(0, rows.Length).ToArray();
        new Random(10).Shuffle(shuffled);

        var first = BoostedTreesFit.Fit(rows, labels, null, MadeUpRows.Options(5)).ToJson();
        var again = BoostedTreesFit.Fit(rows, labels, null, MadeUpRows.Options(5)).ToJson();
        var mixed = BoostedTreesFit.Fit(
            [.. shuffled.Select(n => rows[n])], [.. shuffled.Select(n => labels[n])], null, MadeUpRows.Options(5));

        Assert.Equal(first, again);
        Assert.Equal(first, mixed.ToJson());
    }

    [Theory]
    [InlineData(1, 12)]
    [InlineData(30, 12)]
    [InlineData(200, 12)]
    [InlineData(30, 3)]
    public void Fit_leaves_enough_rows_in_each_of_few_leaves(int minRows, int leaves)
    {
        var rows = MadeUpRows.Draw(1000, features: 3, seed: 11);
        var labels = MadeUpRows.EitherOr(rows);
        var options = MadeUpRows.Options(3) with { MinRows = minRows, Leaves = leaves, Rounds = 20 };

        var model = BoostedTreesFit.Fit(rows, labels, null, options);

        Assert.NotEmpty(model.Trees);
        Assert.All(model.Trees, tree =>
        {
            var filled = rows.CountBy(row => LeafOf(tree, row)).ToArray();
            Assert.InRange(filled.Length, 2, leaves);
            Assert.Equal(tree.Count(node => node.IsLeaf), filled.Length);
            Assert.All(filled, leaf => Assert.True(leaf.Value >= minRows));
        });
    }

    [Fact]
    public void Fit_grows_no_tree_when_a_leaf_would_have_too_few_rows()
    {
        double[][] rows = [[0], [0], [1], [1], [1]];

        var model = BoostedTreesFit.Fit(
            rows, [false, false, true, true, false], null, MadeUpRows.Options(1) with { MinRows = 3 });

        Assert.Empty(model.Trees);
        Assert.Equal(0.4, model.Probability([0]), 4);
    }

    [Theory]
    [InlineData(true, 0.995)]
    [InlineData(false, 0.005)]
    public void Fit_stays_finite_when_all_labels_are_alike(bool label, double probability)
    {
        var rows = MadeUpRows.Draw(100, features: 2, seed: 12);

        var model = BoostedTreesFit.Fit(rows, [.. rows.Select(_ => label)], null, MadeUpRows.Options(2));

        Assert.Empty(model.Trees);
        Assert.Equal(probability, model.Probability([0.1, 0.9]), 3);
    }

    [Fact]
    public void Fit_refuses_rows_that_do_not_fit_together()
    {
        var options = MadeUpRows.Options(1);

        Assert.Throws<ArgumentException>("rows", () => BoostedTreesFit.Fit([], [], null, options));
        Assert.Throws<ArgumentException>("rows", () => BoostedTreesFit.Fit([[1], [1, 2]], [true, true], null, options));
        Assert.Throws<ArgumentException>("rows", () => BoostedTreesFit.Fit([[double.NaN]], [true], null, options));
        Assert.Throws<ArgumentException>("labels", () => BoostedTreesFit.Fit([[1]], [true, false], null, options));
        Assert.Throws<ArgumentException>("weights", () => BoostedTreesFit.Fit([[1]], [true], [1, 1], options));
        Assert.Throws<ArgumentException>("weights", () => BoostedTreesFit.Fit([[1]], [true], [0], options));
    }

    [Fact]
    public void Fit_refuses_settings_outside_their_range()
    {
        var good = MadeUpRows.Options(1);
        BoostedTreesFitOptions[] bad =
        [
            good with { Rounds = 0 }, good with { Leaves = 1 }, good with { MinRows = 0 },
            good with { Bins = 1 }, good with { Bins = 257 }, good with { LearningRate = 0 },
            good with { LearningRate = double.NaN }, good with { L2 = -1 }, good with { L2 = double.NaN },
            good with { FeatureNames = ["twice", "twice"] },
        ];

        Assert.All(bad, settings => Assert.Throws<ArgumentException>(
            "options", () => BoostedTreesFit.Fit([[1]], [true], null, settings)));
    }

    private static double ShareRight(double[][] rows, bool[] truth, Func<double[], double> probability) =>
        rows.Zip(truth).Average(pair => probability(pair.First) > 0.5 == pair.Second ? 1.0 : 0.0);

    private static TreeNode LeafOf(IReadOnlyList<TreeNode> tree, double[] row)
    {
        var node = tree[0];
        while (!node.IsLeaf) node = tree[row[node.Feature] <= node.Threshold ? node.Left : node.Right];
        return node;
    }
}
