using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Tests.Recognition.Features;

public sealed class GaussianBlurTests
{
    [Theory]
    [InlineData(64, 48, 1.6)]
    [InlineData(37, 29, 1.2)]
    [InlineData(7, 90, 2.5)]
    [InlineData(3, 3, 3.1)]
    public void Apply_blurs_as_the_plain_sum_does(int width, int height, double sigma)
    {
        var source = Planes.Noise(width, height, seed: 1);

        var blurred = GaussianBlur.Apply(source, sigma, null, workers: 1);

        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                Assert.Equal(PlainSum(source, sigma, x, y), blurred.Values[(y * width) + x], 1e-4);
        }
    }

    [Fact]
    public void Apply_tells_the_difference_to_the_source()
    {
        var source = Planes.Noise(61, 47, seed: 2);
        var difference = GrayPlane.Allocate(61, 47);

        var blurred = GaussianBlur.Apply(source, 1.6, difference, workers: 1);

        for (var i = 0; i < source.Pixels().Length; i++)
            Assert.Equal(blurred.Values[i] - source.Values[i], difference.Values[i], 1e-6f);
    }

    [Fact]
    public void Apply_gives_the_same_with_many_threads()
    {
        var source = Planes.Noise(80, 301, seed: 3);

        Assert.Equal(
            GaussianBlur.Apply(source, 2, null, workers: 1).Pixels(),
            GaussianBlur.Apply(source, 2, null, workers: 7).Pixels());
    }

    private static double PlainSum(GrayPlane source, double sigma, int x, int y)
    {
        var radius = (int)Math.Ceiling(sigma * 3.5);
        double sum = 0, total = 0;
        for (var dy = -radius; dy <= radius; dy++)
        {
            for (var dx = -radius; dx <= radius; dx++)
            {
                var weight = Math.Exp(-((dx * dx) + (dy * dy)) / (2 * sigma * sigma));
                var (column, row) = (Math.Clamp(x + dx, 0, source.Width - 1), Math.Clamp(y + dy, 0, source.Height - 1));
                sum += weight * source.Values[(row * source.Width) + column];
                total += weight;
            }
        }

        return sum / total;
    }
}
