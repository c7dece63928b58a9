using MuseumGuide.Learning;

namespace MuseumGuide.Tests.Learning;

public sealed class CrossValidationTests
{
    [Fact]
    public void Folds_gives_the_largest_group_to_the_emptiest_fold()
    {
        string[] groups = ["b", "a", "c", "c", "c", "d", "d", "e"];

        var folds = CrossValidation.Folds(groups, 2);

        // c (3) to 0, d (2) to 1, a (1) to 1, b to 0, e to 1.
        Assert.Equal([0, 1, 0, 0, 0, 1, 1, 1], folds);
    }

    [Fact]
    public void Folds_keeps_groups_together_and_folds_alike_in_any_order()
    {
        var random = new Random(1);
        var groups = Enumerable.Range(0, 3000).Select(_ => $"work {random.Next(40) * random.Next(5)}").ToArray();
        var mixed = groups.ToArray();
        random.Shuffle(mixed);

        var folds = CrossValidation.Folds(groups, 6);

        var foldOf = groups.Zip(folds).Distinct().ToDictionary(pair => pair.First, pair => pair.Second);
        Assert.Equal([0, 1, 2, 3, 4, 5], folds.Distinct().Order());
        Assert.Equal(mixed.Select(group => foldOf[group]), CrossValidation.Folds(mixed, 6));
    }

    [Fact]
    public void Folds_are_equally_full_where_groups_are_small()
    {
        var folds = CrossValidation.Folds([.. Enumerable.Range(0, 600).Select(n => $"work {n / 5}")], 6);

        Assert.All(folds.CountBy(fold => fold), fold => Assert.Equal(100, fold.Value));
    }

    [Fact]
    public void Folds_refuses_fewer_than_two_folds_and_fewer_groups_than_folds()
    {
        Assert.Throws<ArgumentOutOfRangeException>("folds", () => CrossValidation.Folds(["a", "b"], 1));
        Assert.Throws<ArgumentException>("groups", () => CrossValidation.Folds(["a", "a", "b"], 3));
    }
}
