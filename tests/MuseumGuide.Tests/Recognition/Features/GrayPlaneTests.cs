using MuseumGuide.Photos;
using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Tests.Recognition.Features;

public sealed class GrayPlaneTests
{
    [Fact]
    public void From_weighs_the_colors_as_the_eye_does()
    {
        var plane = GrayPlane.From(new RgbImage(4, 1, [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255]));

        float[] expected = [0.299f, 0.587f, 0.114f, 1];
        for (var i = 0; i < 4; i++) Assert.Equal(expected[i], plane.Values[i], 1e-6f);
    }

    [Theory]
    [InlineData(200, 150, 100)]
    [InlineData(100, 75, 160)]
    public void ScaledTo_keeps_a_ramp_where_it_is(int width, int height, int longestSide)
    {
        var plane = Planes.Draw(width, height, (x, y) => ((x + 0.5) / width) + ((y + 0.5) / height));

        var scaled = plane.ScaledTo(longestSide);

        Assert.Equal((longestSide, longestSide * 3 / 4), (scaled.Width, scaled.Height));
        for (var y = 2; y < scaled.Height - 2; y++)
        {
            for (var x = 2; x < scaled.Width - 2; x++)
            {
                Assert.Equal(
                    ((x + 0.5) / scaled.Width) + ((y + 0.5) / scaled.Height),
                    scaled.Values[(y * scaled.Width) + x], 1e-4);
            }
        }
    }

    [Theory]
    [InlineData(1, 40)]
    [InlineData(40, 1)]
    [InlineData(1, 1)]
    public void ScaledTo_takes_a_line_of_pixels(int width, int height)
    {
        var scaled = Planes.Draw(width, height, (_, _) => 0.25).ScaledTo(60);

        Assert.Equal(60, Math.Max(scaled.Width, scaled.Height));
        Assert.All(scaled.Pixels(), value => Assert.Equal(0.25f, value));
    }

    [Fact]
    public void Halved_keeps_every_second_pixel()
    {
        var half = Planes.Draw(5, 4, (x, y) => (10 * y) + x).Halved();

        Assert.Equal((2, 2), (half.Width, half.Height));
        Assert.Equal([0, 2, 20, 22], half.Pixels());
    }

    [Fact]
    public void Values_of_a_plane_that_was_disposed_of_cannot_be_had()
    {
        var plane = GrayPlane.Allocate(4, 3);

        plane.Dispose();
        plane.Dispose();

        Assert.Throws<ObjectDisposedException>(() => plane.Values);
    }
}
