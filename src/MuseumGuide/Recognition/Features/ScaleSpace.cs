namespace MuseumGuide.Recognition.Features;

/// <summary>The difference-of-Gaussians scale space of Lowe (2004), section 3, without the doubled first octave.</summary>
internal static class ScaleSpace
{
    /// <summary>Scales per octave at which extrema are sought.</summary>
    public const int Intervals = 3;

    /// <summary>Blur of the first plane of each octave, in pixels of that octave.</summary>
    public const double BaseSigma = 1.6;

    // Blur that a sampled picture is taken to have of itself.
    private const double AssumedSigma = 0.5;
    private const int SmallestSide = 24;

    /// <summary>Builds octaves until the picture is too small.</summary>
    public static IEnumerable<Octave> Build(GrayPlane picture, int workers)
    {
        var first = GaussianBlur.Apply(
            picture, Math.Sqrt((BaseSigma * BaseSigma) - (AssumedSigma * AssumedSigma)), null, workers);
        for (var pixelSize = 1f; Math.Min(first.Width, first.Height) >= SmallestSide; pixelSize *= 2)
        {
            var octave = BuildOctave(first, pixelSize, workers);
            yield return octave;
            first = octave.Blurred[Intervals].Halved();
        }
    }

    /// <summary>The blur of a plane within its octave, in pixels of that octave.</summary>
    /// <param name="level">Index of the plane, fractions allowed.</param>
    public static double SigmaAt(double level) => BaseSigma * Math.Pow(2, level / Intervals);

    private static Octave BuildOctave(GrayPlane first, float pixelSize, int workers)
    {
        var blurred = new GrayPlane[Intervals + 3];
        var differences = new GrayPlane[Intervals + 2];
        blurred[0] = first;
        for (var i = 1; i < blurred.Length; i++)
        {
            var (before, after) = (SigmaAt(i - 1), SigmaAt(i));
            differences[i - 1] = GrayPlane.Allocate(first.Width, first.Height);
            blurred[i] = GaussianBlur.Apply(
                blurred[i - 1], Math.Sqrt((after * after) - (before * before)), differences[i - 1], workers);
        }

        return new Octave(blurred, differences, pixelSize);
    }
}
