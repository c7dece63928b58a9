using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Frames;

namespace MuseumGuide.Tests.Recognition.Frames;

public sealed class FrameFinderTests
{
    private static readonly Point[] Askew = [new(260, 180), new(700, 210), new(690, 600), new(280, 620)];

    [Fact]
    public void Find_sees_a_picture_hung_askew_on_a_wall()
    {
        var photo = new Scene(1000, 800, 205, 200, 190).Fill(Askew, 30, 28, 26).Noise(1, 6).Picture;

        var quads = FrameFinder.Find(photo);

        AssertNear(Askew, quads[0], 6);
    }

    [Fact]
    public void Find_sees_the_outer_and_the_inner_border_of_a_frame()
    {
        Point[] inner = [new(310, 230), new(650, 252), new(642, 552), new(326, 566)];
        var photo = new Scene(1000, 800, 205, 200, 190)
            .Fill(Askew, 40, 36, 30)
            .Hang(Scene.Painting(3).Picture, inner)
            .Picture;

        var quads = FrameFinder.Find(photo);

        Assert.Contains(quads, q => IsNear(Askew, q, 8));
        Assert.Contains(quads, q => IsNear(inner, q, 8));
    }

    [Fact]
    public void Find_sees_two_works_side_by_side()
    {
        Point[] left = [new(80, 150), new(420, 140), new(424, 600), new(76, 590)];
        Point[] right = [new(560, 220), new(900, 230), new(896, 520), new(564, 510)];
        var photo = new Scene(1000, 750, 210, 208, 200)
            .Hang(Scene.Painting(5).Picture, left)
            .Hang(Scene.Painting(8).Picture, right)
            .Picture;

        var quads = FrameFinder.Find(photo);

        Assert.Contains(quads, q => IsNear(left, q, 8));
        Assert.Contains(quads, q => IsNear(right, q, 8));
    }

    [Fact]
    public void Find_sees_a_frame_whose_border_is_no_straight_line()
    {
        var photo = new Scene(1000, 800, 205, 200, 190).Fill(Around(300, 200, 700, 600), 120, 90, 40);
        for (var i = 0; i < 400; i += 25)
        {
            foreach (var (x, y) in new[] { (300, 200 + i), (700, 212 + i), (312 + i, 200), (300 + i, 600) })
                photo.Disc(x, y, 16, 60 + (i / 4));
        }

        var quads = FrameFinder.Find(photo.Picture);

        Assert.Contains(quads, q => IsNear(Around(288, 188, 712, 612), q, 14));
    }

    [Fact]
    public void Find_ends_with_the_whole_photo_and_stays_within_the_limit()
    {
        var photo = Scene.Painting(11, 640, 480).Picture;

        var quads = FrameFinder.Find(photo);

        Assert.InRange(quads.Count, 1, FrameFinder.Most);
        Assert.Equal([new(0, 0), new(640, 0), new(640, 480), new(0, 480)], quads[^1]);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(20, 300)]
    [InlineData(1280, 3)]
    public void Find_gives_the_whole_of_a_tiny_or_thin_photo(int width, int height)
    {
        var quads = FrameFinder.Find(new Scene(width, height, 90, 90, 90).Picture);

        Assert.Equal(QuadMap.Whole(width, height), Assert.Single(quads));
    }

    [Fact]
    public void Find_sees_nothing_on_an_empty_wall()
    {
        var quads = FrameFinder.Find(new Scene(800, 600, 180, 176, 170).Noise(2, 4).Picture);

        Assert.Equal(QuadMap.Whole(800, 600), Assert.Single(quads));
    }

    private static Point[] Around(int left, int top, int right, int bottom) =>
        [new(left, top), new(right, top), new(right, bottom), new(left, bottom)];

    private static void AssertNear(Point[] expected, Point[] actual, double reach) =>
        Assert.True(IsNear(expected, actual, reach), string.Join(' ', actual));

    private static bool IsNear(Point[] expected, Point[] actual, double reach) =>
        expected.Zip(actual).All(p =>
            Math.Abs(p.First.X - p.Second.X) <= reach && Math.Abs(p.First.Y - p.Second.Y) <= reach);
}
