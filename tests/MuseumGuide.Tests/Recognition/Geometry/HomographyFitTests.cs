using MuseumGuide.Recognition.Geometry;

namespace MuseumGuide.Tests.Recognition.Geometry;

public sealed class HomographyFitTests
{
    private static readonly Homography Slanted = new(0.8, -0.3, 120, 0.25, 0.9, -40, 0, 0);
    private static readonly Homography Perspective = new(0.8, -0.3, 120, 0.25, 0.9, -40, 0.0004, -0.0002);

    [Fact]
    public void Affine_recovers_the_map_of_exact_pairs()
    {
        var pairs = Pairs(Slanted, 12);

        var map = HomographyFit.Affine(pairs, Ones(12));

        AssertSame(Slanted, map, 1e-6);
    }

    [Fact]
    public void Affine_heeds_only_pairs_of_weight()
    {
        var pairs = Pairs(Slanted, 12);
        var weights = Ones(12);
        (pairs[3], weights[3]) = (new PointPair(10, 10, 900, -900), 0);

        AssertSame(Slanted, HomographyFit.Affine(pairs, weights), 1e-6);
    }

    [Fact]
    public void Affine_is_null_with_two_pairs_or_on_a_line()
    {
        PointPair[] line = [.. Enumerable.Range(0, 9).Select(i => new PointPair(i * 10, i * 20, i * 11, i * 23))];

        Assert.Null(HomographyFit.Affine(Pairs(Slanted, 2), Ones(2)));
        Assert.Null(HomographyFit.Affine(line, Ones(9)));
    }

    [Fact]
    public void Projective_recovers_the_map_of_exact_pairs()
    {
        var pairs = Pairs(Perspective, 40);
        var map = HomographyFit.Affine(pairs, Ones(40));

        for (var i = 0; i < 4; i++) map = HomographyFit.Projective(pairs, Ones(40), map!.Value);

        AssertSame(Perspective, map, 0.05);
    }

    [Fact]
    public void Projective_is_null_when_all_pairs_lie_on_a_line()
    {
        PointPair[] line = [.. Enumerable.Range(0, 9).Select(i => new PointPair(i * 10, i * 20, i * 11, i * 23))];

        Assert.Null(HomographyFit.Projective(line, Ones(9), Slanted));
    }

    private static double[] Ones(int count) => [.. Enumerable.Repeat(1.0, count)];

    private static PointPair[] Pairs(Homography map, int count)
    {
        var random = new Random(11);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var (x, y) = (random.NextDouble() * 640, random.NextDouble() * 480);
            var mapped = map.Map(x, y);
            return new PointPair(x, y, mapped.X, mapped.Y);
        })];
    }

    private static void AssertSame(Homography expected, Homography? actual, double pixels)
    {
        Assert.NotNull(actual);
        foreach (var (x, y) in ((double, double)[])[(0, 0), (640, 0), (640, 480), (0, 480)])
        {
            Assert.Equal(expected.Map(x, y).X, actual.Value.Map(x, y).X, pixels);
            Assert.Equal(expected.Map(x, y).Y, actual.Value.Map(x, y).Y, pixels);
        }
    }
}
