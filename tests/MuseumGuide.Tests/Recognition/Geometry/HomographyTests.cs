using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Geometry;

namespace MuseumGuide.Tests.Recognition.Geometry;

public sealed class HomographyTests
{
    [Fact]
    public void Map_divides_by_the_weight()
    {
        var map = new Homography(1, 0, 10, 0, 1, 20, 0.01, 0);

        Assert.Equal(new Point(55, 35), map.Map(100, 50));
        Assert.Equal(2, map.WeightAt(100, 50));
    }

    [Fact]
    public void Inverse_takes_every_point_back()
    {
        var map = new Homography(0.8, -0.3, 120, 0.25, 0.9, -40, 0.0004, -0.0002);

        var back = map.Inverse();

        Assert.NotNull(back);
        foreach (var (x, y) in ((double, double)[])[(0, 0), (640, 0), (640, 480), (0, 480), (213, 97)])
        {
            var there = map.Map(x, y);
            var again = back.Value.Map(there.X, there.Y);
            Assert.Equal(x, again.X, 1e-6);
            Assert.Equal(y, again.Y, 1e-6);
        }
    }

    [Fact]
    public void Inverse_is_null_when_all_points_fall_on_a_line()
    {
        Assert.Null(new Homography(1, 2, 5, 2, 4, 7, 0, 0).Inverse());
        Assert.Null(new Homography(1, 0, 1, 0, 1, 0, 1, 0).Inverse());
    }
}
