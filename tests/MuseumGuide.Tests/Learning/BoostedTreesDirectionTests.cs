using MuseumGuide.Learning;

namespace MuseumGuide.Tests.Learning;

public sealed class BoostedTreesDirectionTests
{
    private static readonly double[] s_steps = [.. Enumerable.Range(0, 41).Select(step => step / 40.0)];

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Fit_never_goes_against_a_direction_whatever_the_examples_say(int direction)
    {
        // Where the second feature is high, more of the first makes the label rarer; where it is low, likelier.
        var rows = MadeUpRows.Draw(3000, features: 3, seed: 21);
        var labels = MadeUpRows.Toss(
            rows, row => row[1] > 0.5 ? 1 - row[0] : (row[0] * row[2]) + (0.3 * Math.Sin(20 * row[0])), seed: 22);
        var options = MadeUpRows.Options(3) with { Directions = [direction, 0, 0], MinRows = 5 };

        var model = BoostedTreesFit.Fit(rows, labels, null, options);

        Assert.Contains(model.Trees.SelectMany(tree => tree), node => !node.IsLeaf && node.Feature == 0);
        foreach (var (second, third) in s_steps.SelectMany(second => s_steps.Select(third => (second, third))))
        {
            var chances = s_steps.Select(first => model.Probability([first, second, third])).ToArray();
            Assert.All(
                chances.Zip(chances.Skip(1)),
                pair => Assert.True(direction * (pair.Second - pair.First) >= -1e-12));
        }
    }

    [Fact]
    public void Fit_learns_nothing_from_examples_that_all_go_against_the_direction()
    {
        var rows = MadeUpRows.Draw(1000, features: 1, seed: 23);
        bool[] labels = [.. rows.Select(row => row[0] < 0.5)];
        var options = MadeUpRows.Options(1);

        var against = BoostedTreesFit.Fit(rows, labels, null, options with { Directions = [1] });
        var along = BoostedTreesFit.Fit(rows, labels, null, options with { Directions = [-1] });

        Assert.Empty(against.Trees);
        Assert.Equal(BoostedTreesFit.Fit(rows, labels, null, options).ToJson(), along.ToJson());
    }

    [Fact]
    public void Fit_without_directions_learns_as_with_none_anywhere()
    {
        var rows = MadeUpRows.Draw(1000, features: 2, seed: 24);
        var labels = MadeUpRows.EitherOr(rows);
        var options = MadeUpRows.Options(2);

        var free = BoostedTreesFit.Fit(rows, labels, null, options with { Directions = [0, 0] });

        Assert.Equal(BoostedTreesFit.Fit(rows, labels, null, options).ToJson(), free.ToJson());
    }

    [Theory]
    [InlineData(new[] { 1 }, "Each feature needs a direction.")]
    [InlineData(new[] { 1, 0, -1 }, "Each feature needs a direction.")]
    [InlineData(new[] { 1, 2 }, "A direction is -1, 0 or 1.")]
    [InlineData(new[] { -2, 0 }, "A direction is -1, 0 or 1.")]
    public void Fit_refuses_directions_that_cannot_be(int[] directions, string flaw)
    {
        var options = MadeUpRows.Options(2) with { Directions = directions };

        var thrown = Assert.Throws<ArgumentException>(
            "options", () => BoostedTreesFit.Fit([[1, 2]], [true], null, options));

        Assert.StartsWith(flaw, thrown.Message, StringComparison.Ordinal);
    }
}
