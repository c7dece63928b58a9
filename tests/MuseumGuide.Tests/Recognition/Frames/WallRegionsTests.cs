using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Frames;

namespace MuseumGuide.Tests.Recognition.Frames;

public sealed class WallRegionsTests
{
    [Fact]
    public void Find_gives_the_larger_of_two_works_first()
    {
        Point[] small = [new(40, 60), new(120, 60), new(120, 160), new(40, 160)];
        Point[] large = [new(200, 40), new(370, 50), new(366, 250), new(204, 246)];
        var photo = new Scene(400, 300, 210, 206, 200).Fill(small, 40, 60, 90).Fill(large, 90, 20, 20).Picture;

        var regions = WallRegions.Find(photo, 3);

        Assert.Equal(2, regions.Count);
        Assert.All(large.Zip(regions[0]), p => Assert.InRange(Math.Abs(p.First.X - p.Second.X), 0, 8));
        Assert.All(small.Zip(regions[1]), p => Assert.InRange(Math.Abs(p.First.Y - p.Second.Y), 0, 8));
    }

    [Fact]
    public void Find_passes_over_what_fills_no_quadrilateral()
    {
        var photo = new Scene(400, 300, 210, 206, 200)
            .Fill([new(60, 60), new(340, 60), new(340, 100), new(60, 100)], 30, 30, 30)
            .Fill([new(60, 60), new(100, 60), new(100, 260), new(60, 260)], 30, 30, 30).Picture;

        Assert.Empty(WallRegions.Find(photo, 3));
    }

    [Fact]
    public void Find_takes_a_wall_that_grows_darker_for_a_wall()
    {
        Point[] work = [new(140, 90), new(270, 90), new(270, 210), new(140, 210)];
        var scene = new Scene(400, 300, 0, 0, 0);
        for (var x = 0; x < 400; x++)
            scene.Fill([new(x, 0), new(x + 1, 0), new(x + 1, 300), new(x, 300)], 220 - (x / 3), 215 - (x / 3), 205 - (x / 3));

        var region = Assert.Single(WallRegions.Find(scene.Fill(work, 20, 30, 25).Picture, 3));

        Assert.All(work.Zip(region), p => Assert.InRange(Math.Abs(p.First.X - p.Second.X), 0, 8));
    }
}
