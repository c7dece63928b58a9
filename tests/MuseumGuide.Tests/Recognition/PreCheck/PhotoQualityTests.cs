using MuseumGuide.Photos;
using MuseumGuide.Recognition.PreCheck;
using MuseumGuide.Tests.Recognition.Hashing;

namespace MuseumGuide.Tests.Recognition.PreCheck;

public sealed class PhotoQualityTests
{
    // Left quarter black, the rest white.
    private static readonly RgbImage TwoTones = DrawnPicture.Draw(
        640, 320, (x, _) => x < 160 ? ((byte)0, (byte)0, (byte)0) : ((byte)200, (byte)200, (byte)200));

    [Fact]
    public void Measure_reads_the_tones()
    {
        var quality = PhotoQuality.Measure(TwoTones);

        Assert.Equal(150, quality.Brightness, 3);
        Assert.Equal(0, quality.Shadow);
        Assert.Equal(200, quality.Middle);
        Assert.Equal(200, quality.Highlight);
        Assert.Equal(Math.Sqrt(0.25 * 0.75) * 200, quality.Contrast, 3);
        Assert.Equal(0.75, quality.DominantTone, 6);
        Assert.Equal(0, quality.Colorfulness);
    }

    [Fact]
    public void Measure_reads_even_areas_and_straight_edges()
    {
        var quality = PhotoQuality.Measure(TwoTones);

        Assert.Equal(1, quality.FlatTiles);
        Assert.Equal(1, quality.AxisEdges);
        Assert.Equal(0, quality.WritingTiles);
        Assert.Equal(1, quality.EqualNeighbors, 6);
    }

    [Fact]
    public void Measure_gives_the_same_for_a_larger_copy()
    {
        var small = PhotoQuality.Measure(DrawnPicture.Gradient(320, 240));
        var large = PhotoQuality.Measure(DrawnPicture.Draw(1280, 960, (x, y) =>
            ((byte)(x / 4 * 255 / 319), (byte)(y / 4 * 255 / 239), (byte)(x / 4 + y / 4))));

        Assert.Equal(small.Brightness, large.Brightness, 6);
        Assert.Equal(small.Contrast, large.Contrast, 6);
        Assert.Equal(small.Sharpness, large.Sharpness, 6);
        Assert.Equal(small.Colorfulness, large.Colorfulness, tolerance: 0.5);
    }

    [Fact]
    public void Measure_finds_noise_sharp_and_a_ramp_smooth()
    {
        var noise = PhotoQuality.Measure(DrawnPicture.Noise(320, 240, 3));
        var ramp = PhotoQuality.Measure(DrawnPicture.Draw(320, 240, (x, y) =>
            ((byte)((x + y) / 3), (byte)((x + y) / 3), (byte)((x + y) / 3))));

        Assert.InRange(noise.Sharpness, 4, 8);
        Assert.InRange(ramp.Sharpness, 0, 0.002);
    }

    [Fact]
    public void Measure_reads_a_picture_of_one_pixel()
    {
        var quality = PhotoQuality.Measure(DrawnPicture.Even(1, 1, 128));

        Assert.Equal(128, quality.Brightness);
        Assert.Equal(0, quality.Contrast);
        Assert.Equal(0, quality.Sharpness);
    }
}
