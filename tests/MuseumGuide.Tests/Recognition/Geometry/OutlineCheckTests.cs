using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Geometry;

namespace MuseumGuide.Tests.Recognition.Geometry;

public sealed class OutlineCheckTests
{
    [Fact]
    public void Outline_gives_the_corners_clockwise_from_the_top_left()
    {
        var outline = OutlineOf(new Homography(1, 0, 100, 0, 1, 50, 0, 0));

        Assert.NotNull(outline);
        Assert.Equal([new(100, 50), new(500, 50), new(500, 350), new(100, 350)], outline);
    }

    [Fact]
    public void Outline_takes_a_picture_that_hangs_upside_down()
    {
        Assert.NotNull(OutlineOf(new Homography(-1, 0, 500, 0, -1, 400, 0, 0)));
    }

    [Fact]
    public void Outline_refuses_a_mirrored_picture()
    {
        Assert.Null(OutlineOf(new Homography(-1, 0, 500, 0, 1, 50, 0, 0)));
    }

    [Fact]
    public void Outline_refuses_a_picture_that_crosses_the_horizon()
    {
        Assert.Null(OutlineOf(new Homography(1, 0, 100, 0, 1, 50, -0.003, 0)));
    }

    [Theory]
    [InlineData(0.1, true)]
    [InlineData(0.05, false)]
    public void Outline_refuses_a_picture_that_is_too_small(double scale, bool accepted)
    {
        Assert.Equal(accepted, OutlineOf(new Homography(scale, 0, 100, 0, scale, 50, 0, 0)) is not null);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(5, false)]
    public void Outline_refuses_a_picture_that_is_stretched(double stretch, bool accepted)
    {
        Assert.Equal(accepted, OutlineOf(new Homography(0.3 * stretch, 0, 0, 0, 0.3, 0, 0, 0)) is not null);
    }

    [Theory]
    [InlineData(0.004, true)]
    [InlineData(0.012, false)]
    public void Outline_refuses_sides_that_no_visitor_could_see_so_uneven(double slant, bool accepted)
    {
        Assert.Equal(accepted, OutlineOf(new Homography(1, 0, 10, 0, 1, 10, slant, 0)) is not null);
    }

    [Theory]
    [InlineData(2_000, true)]
    [InlineData(3_400, false)]
    public void Outline_refuses_a_picture_far_outside_the_photo(double shift, bool accepted)
    {
        Assert.Equal(accepted, OutlineOf(new Homography(1, 0, shift, 0, 1, 0, 0, 0)) is not null);
    }

    [Fact]
    public void Area_measures_a_slanted_quadrilateral()
    {
        Assert.Equal(120, OutlineCheck.Area([new(0, 0), new(12, 5), new(12, 15), new(0, 10)]));
    }

    [Theory]
    [InlineData(5, 5, true)]
    [InlineData(9.5, 0.2, false)]
    [InlineData(-1, 5, false)]
    [InlineData(5, 12, false)]
    public void Contains_tells_inside_from_outside(double x, double y, bool inside)
    {
        Point[] corners = [new(0, 0), new(10, 2), new(10, 9), new(0, 10)];

        Assert.Equal(inside, OutlineCheck.Contains(corners, new Point(x, y)));
    }

    private static Point[]? OutlineOf(Homography map) => OutlineCheck.Outline(map, 400, 300, 800, 600);
}
