using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Frames;

namespace MuseumGuide.Tests.Recognition.Frames;

public sealed class QuadMapTests
{
    [Fact]
    public void FromUnitSquare_sends_the_corners_of_the_square_to_those_given()
    {
        Point[] corners = [new(10, 20), new(210, 5), new(190, 160), new(25, 140)];

        var map = QuadMap.FromUnitSquare(corners)!.Value;

        Point[] mapped = [map.Map(0, 0), map.Map(1, 0), map.Map(1, 1), map.Map(0, 1)];
        Assert.All(corners.Zip(mapped), p =>
        {
            Assert.Equal(p.First.X, p.Second.X, 6);
            Assert.Equal(p.First.Y, p.Second.Y, 6);
        });
    }

    [Fact]
    public void FromUnitSquare_refuses_corners_on_one_line() =>
        Assert.Null(QuadMap.FromUnitSquare([new(0, 0), new(1, 1), new(2, 2), new(3, 3)]));
}
