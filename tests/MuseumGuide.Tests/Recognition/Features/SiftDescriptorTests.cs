using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Tests.Recognition.Features;

public sealed class SiftDescriptorTests
{
    private const double Whole = SiftDescriptor.Norm * SiftDescriptor.Norm;

    [Fact]
    public void Describe_has_the_norm_that_matching_counts_on()
    {
        var descriptor = Describe(Planes.Waves(0), 50, 50, 0);

        Assert.InRange(Dot(descriptor, descriptor) / Whole, 0.97, 1.03);
        Assert.All(descriptor, value => Assert.InRange(value, 0, 127));
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(1.57)]
    [InlineData(-2.4)]
    public void Describe_turns_with_the_keypoint(double angle)
    {
        var upright = Describe(Planes.Waves(0), 50, 50, 0);

        var turned = Describe(Planes.Waves(angle), 50, 50, (float)angle);
        var unturned = Describe(Planes.Waves(angle), 50, 50, 0);

        Assert.InRange(Dot(upright, turned) / Whole, 0.97, 1.03);
        Assert.InRange(Dot(upright, unturned) / Whole, 0, 0.95);
    }

    [Fact]
    public void Describe_does_not_mind_brightness_and_contrast()
    {
        var plane = Planes.Waves(0);
        var faint = Planes.Draw(101, 101, (x, y) => 0.3 + (0.4 * plane.Values[(int)((y * 101) + x)]));

        Assert.InRange(Dot(Describe(plane, 50, 50, 1), Describe(faint, 50, 50, 1)) / Whole, 0.99, 1.02);
    }

    [Fact]
    public void Describe_grows_with_the_scale()
    {
        var small = Describe(Planes.Waves(0), 50, 50, 0, sigma: 2);
        var doubled = Planes.Draw(201, 201, (x, y) =>
        {
            var (px, py) = ((x - 100) / 2, (y - 100) / 2);
            return 0.5 + (0.15 * Math.Sin((px / 5) + 0.4)) + (0.15 * Math.Cos((py / 7) + (px / 11)))
                + (0.1 * Math.Sin((px * py / 90) + 1));
        });

        Assert.InRange(Dot(small, Describe(doubled, 100, 100, 0, sigma: 4)) / Whole, 0.98, 1.02);
    }

    [Fact]
    public void Describe_tells_places_apart()
    {
        var noise = GaussianBlur.Apply(Planes.Noise(128, 128, seed: 5), 1.6, null, workers: 1);

        Assert.InRange(Dot(Describe(noise, 40, 40, 0), Describe(noise, 88, 88, 0)) / Whole, 0, 0.92);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(100, 100)]
    [InlineData(100, 0)]
    public void Describe_stays_inside_the_plane_at_its_corners(int x, int y)
    {
        Assert.Contains(Describe(Planes.Waves(0), x, y, 0.7f, sigma: 5), value => value > 0);
    }

    [Fact]
    public void Describe_says_nothing_of_an_even_place()
    {
        Assert.All(Describe(Planes.Draw(64, 64, (_, _) => 0.5), 32, 32, 0), value => Assert.Equal(0, value));
    }

    private static byte[] Describe(GrayPlane plane, float x, float y, float angle, float sigma = 2)
    {
        var descriptor = new byte[SiftDescriptor.Length];
        SiftDescriptor.Describe(plane, x, y, sigma, angle, descriptor);
        return descriptor;
    }

    private static double Dot(byte[] one, byte[] other) => one.Zip(other, (a, b) => a * (double)b).Sum();
}
