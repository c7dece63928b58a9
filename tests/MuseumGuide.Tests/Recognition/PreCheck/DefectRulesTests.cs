using MuseumGuide.Photos;
using MuseumGuide.Recognition.PreCheck;
using MuseumGuide.Tests.Recognition.Hashing;

namespace MuseumGuide.Tests.Recognition.PreCheck;

public sealed class DefectRulesTests
{
    [Fact]
    public void Find_sees_nothing_wrong_with_a_textured_picture() =>
        Assert.Null(Find(Scene(1)));

    [Fact]
    public void Find_tells_a_photo_without_light() =>
        Assert.Equal(PhotoDefect.TooDark, Find(Scene(0.08)));

    [Fact]
    public void Find_passes_a_dark_picture_that_still_shows_something() =>
        Assert.Null(Find(Scene(0.3)));

    [Fact]
    public void Find_tells_a_photo_burnt_out_by_light() =>
        Assert.Equal(PhotoDefect.TooBright, Find(DrawnPicture.Draw(640, 480, (x, y) =>
        {
            var tone = (byte)Math.Min(255, 180 + (x + y) / 5);
            return (tone, tone, tone);
        })));

    [Fact]
    public void Find_tells_an_empty_wall() =>
        Assert.Equal(PhotoDefect.Blank, Find(Grainy((_, _) => 150)));

    [Fact]
    public void Find_tells_a_photo_that_was_moved() =>
        Assert.Equal(PhotoDefect.Blurred, Find(Grainy((x, _) => 128 + 60 * Math.Sin(x / 60.0))));

    [Fact]
    public void Find_tells_motion_even_when_edges_along_it_stay_sharp() =>
        Assert.Equal(PhotoDefect.Blurred, Find(Grainy((_, y) => y / 40 % 2 == 0 ? 60 : 190)));

    [Fact]
    public void Find_tells_a_page_of_writing() =>
        Assert.Equal(PhotoDefect.Document, Find(Grainy((x, y) => IsStroke(x + y / 7, y) ? 60 : 215)));

    [Fact]
    public void Find_tells_a_screen() =>
        Assert.Equal(PhotoDefect.Screenshot, Find(DrawnPicture.Draw(640, 480, (x, y) =>
            x is > 40 and < 600 && y % 80 is > 20 and < 32 ? ((byte)30, (byte)90, (byte)200) : Paper)));

    [Fact]
    public void Find_passes_writing_in_color() =>
        Assert.Null(Find(DrawnPicture.Draw(640, 480, (x, y) => IsStroke(x + y / 7, y)
            ? ((byte)150, (byte)40, (byte)20)
            : ((byte)(230 + (x * 7 + y * 3) % 5), (byte)190, (byte)120))));

    private static (byte Red, byte Green, byte Blue) Paper => (250, 250, 250);

    private static PhotoDefect? Find(RgbImage picture) => DefectRules.Find(PhotoQuality.Measure(picture));

    private static bool IsStroke(int x, int y) => y % 24 < 12 && x % 12 < 4;

    private static RgbImage Scene(double light) => Grainy((x, y) =>
        light * (128 + 50 * Math.Sin(x / 4.0) * Math.Cos(y / 5.0) + 40 * Math.Sin(x / 70.0 + y / 50.0)));

    private static RgbImage Grainy(Func<int, int, double> tone)
    {
        var random = new Random(1);
        return DrawnPicture.Draw(1280, 960, (x, y) =>
        {
            var grain = (byte)Math.Clamp(tone(x, y) + random.Next(-2, 3), 0, 255);
            return (grain, grain, grain);
        });
    }
}
