using MuseumGuide.Demo.Photographs;
using MuseumGuide.Photos;

namespace MuseumGuide.Tests.Demo;

public sealed class VisitorViewTests
{
    private static readonly VisitorView s_plain = new()
    {
        Width = 320, Height = 240, Noise = 0, Blur = 0, Falloff = 0, Yaw = 21, Pitch = -9, Roll = 6, Distance = 130,
    };

    [Theory]
    [InlineData(0, 200, 0, 0)]
    [InlineData(1, 0, 200, 0)]
    [InlineData(2, 0, 0, 200)]
    [InlineData(3, 200, 200, 0)]
    public void Photograph_outlines_corners_clockwise_from_the_top_left(int corner, byte red, byte green, byte blue)
    {
        var shot = s_plain.Photograph([new(Quarters(), 4, -3, 60, FrameStyle.None)]);

        var outline = shot.Outlines[0];
        var middle = (X: outline.Average(p => p.X), Y: outline.Average(p => p.Y));
        var x = (int)((outline[corner].X * 0.8 + middle.X * 0.2) * shot.Picture.Width);
        var y = (int)((outline[corner].Y * 0.8 + middle.Y * 0.2) * shot.Picture.Height);
        var pixel = shot.Picture.Pixels.AsSpan((y * shot.Picture.Width + x) * 3, 3);
        Assert.InRange(pixel[0], red - 40, red + 10);
        Assert.InRange(pixel[1], green - 40, green + 10);
        Assert.InRange(pixel[2], blue - 40, blue + 10);
    }

    [Fact]
    public void Photograph_takes_the_same_photo_again()
    {
        var view = s_plain with { Noise = 0.05f, Blur = 1.3f, Glare = 0.5f };
        HungWork[] works = [new(Quarters(), 0, 0, 60, FrameStyle.Gilt)];

        Assert.Equal(view.Photograph(works).Picture.Pixels, view.Photograph(works).Picture.Pixels);
    }

    [Fact]
    public void Photograph_gets_darker_with_less_light_and_brighter_with_glare()
    {
        HungWork[] works = [new(Quarters(), 0, 0, 60, FrameStyle.Walnut)];

        var plain = Brightness(s_plain, works);

        Assert.True(Brightness(s_plain with { Light = 0.3f }, works) < plain * 0.4);
        Assert.True(Brightness(s_plain with { Glare = 0.9f }, works) > plain + 5);
    }

    [Fact]
    public void Photograph_from_the_left_makes_the_left_side_taller()
    {
        var shot = (s_plain with { Pitch = 0, Roll = 0, Yaw = 30 }).Photograph(
            [new(Quarters(), 0, 0, 60, FrameStyle.None)]);

        var o = shot.Outlines[0];
        Assert.True(o[3].Y - o[0].Y > (o[2].Y - o[1].Y) * 1.1);
    }

    private static double Brightness(VisitorView view, HungWork[] works) =>
        view.Photograph(works).Picture.Pixels.Average(p => (double)p);

    // Red and green above, yellow and blue below.
    private static RgbImage Quarters()
    {
        var pixels = new byte[80 * 60 * 3];
        for (var i = 0; i < 80 * 60; i++)
        {
            bool right = i % 80 >= 40, low = i / 80 >= 30;
            pixels[i * 3] = (byte)(right ? 0 : 200);
            pixels[i * 3 + 1] = (byte)(right != low ? 200 : 0);
            pixels[i * 3 + 2] = (byte)(right && low ? 200 : 0);
        }

        return new(80, 60, pixels);
    }
}
