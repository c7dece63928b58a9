using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Tests.Recognition.Features;

public sealed class ScaleSpaceTests
{
    [Fact]
    public void Build_halves_until_the_picture_is_too_small()
    {
        var octaves = ScaleSpace.Build(Planes.Noise(200, 120, seed: 1), workers: 1).ToArray();

        Assert.Equal([1f, 2f, 4f], octaves.Select(o => o.PixelSize));
        Assert.Equal([(200, 120), (100, 60), (50, 30)],
            octaves.Select(o => (o.Differences[0].Width, o.Differences[0].Height)));
    }

    [Fact]
    public void Build_gives_each_plane_the_blur_that_SigmaAt_names()
    {
        // One bright pixel: the spread of what becomes of it is the blur, but for the half pixel taken for granted.
        var point = Planes.Draw(121, 121, (x, y) => x == 60 && y == 60 ? 1 : 0);

        var octave = ScaleSpace.Build(point, workers: 2).First();

        for (var level = 0; level < octave.Blurred.Length; level++)
        {
            var expected = Math.Pow(ScaleSpace.SigmaAt(level), 2) - 0.25;
            Assert.InRange(VarianceAcross(octave.Blurred[level]), expected * 0.95, expected * 1.05);
        }
    }

    [Fact]
    public void Build_starts_each_octave_with_twice_the_blur()
    {
        var octaves = ScaleSpace.Build(Planes.Noise(128, 128, seed: 2), workers: 1).Take(2).ToArray();

        Assert.Equal(2 * ScaleSpace.BaseSigma, ScaleSpace.SigmaAt(ScaleSpace.Intervals), 1e-9);
        Assert.Equal(octaves[0].Blurred[ScaleSpace.Intervals].Halved().Pixels(), octaves[1].Blurred[0].Pixels());
    }

    private static double VarianceAcross(GrayPlane plane)
    {
        double sum = 0, squares = 0;
        for (var i = 0; i < plane.Width * plane.Height; i++)
        {
            var x = (i % plane.Width) - 60;
            sum += plane.Values[i];
            squares += plane.Values[i] * x * x;
        }

        return squares / sum;
    }
}
