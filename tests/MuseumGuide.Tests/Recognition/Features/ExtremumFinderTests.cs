using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Tests.Recognition.Features;

public sealed class ExtremumFinderTests
{
    private const float MinContrast = 0.008f;

    [Theory]
    [InlineData(47.3, 51.6, 2.2, 0.4)]
    [InlineData(47.3, 51.6, 2.2, -0.4)]
    [InlineData(40.4, 30.25, 2.8, 0.3)]
    [InlineData(85.2, 88.7, 2.4, 0.4)]
    public void Find_places_a_blob_between_the_pixels_and_tells_its_size(double x, double y, double sigma, double height)
    {
        var found = FindIn(Planes.Blob(x, y, sigma, height));

        var extremum = Assert.Single(found);
        Assert.Equal(x, extremum.X, 0.15);
        Assert.Equal(y, extremum.Y, 0.15);
        Assert.InRange(ScaleSpace.SigmaAt(extremum.Level), sigma * 0.75, sigma * 1.25);
    }

    [Fact]
    public void Find_leaves_out_what_is_weak()
    {
        Assert.Empty(FindIn(Planes.Blob(48, 48, 2.2, 0.02)));
    }

    [Fact]
    public void Find_leaves_out_edges()
    {
        // A wavering line: extreme across, all but even along.
        var line = Planes.Draw(96, 96, (x, y) =>
            0.5 + ((0.3 + (0.01 * Math.Sin(y / 8))) * Math.Exp(-(x - 48.2) * (x - 48.2) / 8)));

        Assert.Empty(FindIn(line));
    }

    [Fact]
    public void Find_finds_nothing_in_a_plane_smaller_than_its_border()
    {
        var octave = new Octave(
            [], [.. Enumerable.Range(0, 5).Select(i => Planes.Noise(9, 9, i))], PixelSize: 1);

        Assert.Empty(ExtremumFinder.Find(octave, MinContrast, workers: 1));
    }

    [Theory]
    [InlineData(97)]
    [InlineData(100)]
    [InlineData(103)]
    public void Find_finds_what_a_plain_search_finds(int width)
    {
        var octave = ScaleSpace.Build(Planes.Noise(width, 64, seed: 9), workers: 1).First();

        var found = ExtremumFinder.Find(octave, 0.004f, workers: 1);

        Assert.NotEmpty(found);
        Assert.Equal(PlainSearch(octave, 0.004f), found);
    }

    [Fact]
    public void Find_gives_the_same_order_with_many_threads()
    {
        var octave = ScaleSpace.Build(Planes.Noise(160, 200, seed: 4), workers: 1).First();

        Assert.Equal(
            ExtremumFinder.Find(octave, MinContrast, workers: 1), ExtremumFinder.Find(octave, MinContrast, workers: 5));
    }

    private static List<Extremum> FindIn(GrayPlane plane) =>
        ExtremumFinder.Find(ScaleSpace.Build(plane, workers: 1).First(), MinContrast, workers: 1);

    private static List<Extremum> PlainSearch(Octave octave, float minContrast)
    {
        var found = new List<Extremum>();
        var (width, height) = (octave.Differences[0].Width, octave.Differences[0].Height);
        for (var level = 1; level <= ScaleSpace.Intervals; level++)
        {
            for (var y = 5; y < height - 5; y++)
            {
                for (var x = 5; x < width - 5; x++)
                {
                    var value = octave.Differences[level].Values[(y * width) + x];
                    if (Math.Abs(value) <= minContrast * 0.6f) continue;
                    var around = Neighbors(octave, level, x, y).ToArray();
                    if (!(value > 0 ? around.All(n => n < value) : around.All(n => n > value))) continue;
                    if (ExtremumRefiner.Refine(octave.Differences, x, y, level, minContrast) is { } extremum)
                        found.Add(extremum);
                }
            }
        }

        return found;
    }

    private static IEnumerable<float> Neighbors(Octave octave, int level, int x, int y)
    {
        for (var i = 0; i < 27; i++)
        {
            var (dx, dy, dl) = ((i % 3) - 1, (i / 3 % 3) - 1, (i / 9) - 1);
            if ((dx, dy, dl) == (0, 0, 0)) continue;
            var plane = octave.Differences[level + dl];
            yield return plane.Values[((y + dy) * plane.Width) + x + dx];
        }
    }
}
