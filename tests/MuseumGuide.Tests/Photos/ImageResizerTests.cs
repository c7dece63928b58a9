using MuseumGuide.Photos;
using MuseumGuide.Tests.Photos.Hostile;

namespace MuseumGuide.Tests.Photos;

public sealed class ImageResizerTests
{
    [Theory]
    [InlineData(4_000, 3_000, 1_280, 1_280, 960)]
    [InlineData(3_000, 4_000, 1_280, 960, 1_280)]
    [InlineData(1_000, 1_000, 1_280, 1_000, 1_000)]
    [InlineData(10_000, 3, 1_000, 1_000, 1)]
    public void Fit_keeps_the_proportions(int width, int height, int longestSide, int newWidth, int newHeight) =>
        Assert.Equal((newWidth, newHeight), ImageResizer.Fit(width, height, longestSide));

    [Fact]
    public void Shrink_averages_the_area_under_each_pixel()
    {
        var picture = Pictures.Draw(4, 2, (x, y) => ((byte)(x * 10), (byte)(y * 100), (byte)(x * y)));

        var half = ImageResizer.Shrink(picture, 2, 1);

        Assert.Equal([5, 50, 0, 25, 50, 1], half.Pixels);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(50)]
    [InlineData(99)]
    [InlineData(100)]
    public void Shrink_agrees_with_the_definition(int width)
    {
        var picture = Pictures.Waves(100, 83);
        var height = Math.Max(1, 83 * width / 100);

        var shrunk = ImageResizer.Shrink(picture, width, height);

        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                Assert.InRange(shrunk.At(x, y).Green - Average(picture, x, y, width, height), -0.51, 0.51);
        }
    }

    [Fact]
    public void Shrink_keeps_an_even_color_exactly()
    {
        var white = Pictures.Draw(1_001, 777, (_, _) => (255, 255, 255));

        var shrunk = ImageResizer.Shrink(white, 640);

        Assert.Equal((640, 497), (shrunk.Width, shrunk.Height));
        Assert.All(shrunk.Pixels, value => Assert.Equal(255, value));
    }

    [Fact]
    public void Shrink_returns_the_picture_itself_where_it_fits()
    {
        var picture = Pictures.Waves(10, 10);

        Assert.Same(picture, ImageResizer.Shrink(picture, 10));
    }

    [Fact]
    public void Shrink_does_not_enlarge() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ImageResizer.Shrink(Pictures.Waves(10, 10), 11, 10));

    private static double Average(RgbImage picture, int x, int y, int width, int height)
    {
        var (left, right) = (x * (double)picture.Width / width, (x + 1) * (double)picture.Width / width);
        var (top, bottom) = (y * (double)picture.Height / height, (y + 1) * (double)picture.Height / height);
        var sum = 0.0;
        for (var row = (int)top; row < Math.Min(bottom, picture.Height); row++)
        {
            for (var column = (int)left; column < Math.Min(right, picture.Width); column++)
            {
                var covered = (Math.Min(right, column + 1) - Math.Max(left, column))
                    * (Math.Min(bottom, row + 1) - Math.Max(top, row));
                sum += covered * picture.At(column, row).Green;
            }
        }

        return sum / ((right - left) * (bottom - top));
    }
}
