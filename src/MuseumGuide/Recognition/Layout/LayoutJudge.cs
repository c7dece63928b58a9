using MuseumGuide.Photos;

namespace MuseumGuide.Recognition.Layout;

/// <summary>Decides whether a frame of a photo holds a work that local features cannot tell.</summary>
/// <remarks>Thresholds and their margins: docs/decisions/0005-layout-of-featureless-works.md.</remarks>
internal static class LayoutJudge
{
    /// <summary>The least score that proves a work with marks in many places.</summary>
    public const double LeastScore = 0.42;

    /// <summary>The least score that proves a work with few marks, such as one dot.</summary>
    public const double LeastScoreOfFewMarks = 0.6;

    private const float ManyMarks = 30; // cells
    private const float SameColor = 8; // Lab units: what the light of a room changes
    private const float OtherColor = 12;
    private const float OtherLightness = 30;
    private const float MoreColorSpread = 3; // Lab units that noise and reflections may add
    private const float MoreLightnessSpread = 5;
    private const float LeastRelief = 0.33f; // of the reference's: light may be flatter
    private const float MostRelief = 2; // or harder

    /// <summary>Compares one frame of a photo with a reference.</summary>
    /// <param name="quad">Clockwise from the top left, in pixels of the photo.</param>
    /// <returns>0 (nothing in common) to 1; see <see cref="IsProven"/>.</returns>
    /// <exception cref="ArgumentException">Not four corners, or three of them on one line.</exception>
    public static double Compare(RgbImage photo, IReadOnlyList<Point> quad, ReferenceLayout reference) =>
        Compare(LayoutProbe.Of(photo, quad), reference);

    /// <summary>Compares a measured frame with a reference.</summary>
    /// <returns>0 (nothing in common) to 1.</returns>
    public static double Compare(LayoutProbe probe, ReferenceLayout reference)
    {
        ArgumentNullException.ThrowIfNull(probe);
        ArgumentNullException.ThrowIfNull(reference);
        if (!reference.HasRelief || !IsSameKind(probe, reference)) return 0;

        var distance = probe.Tone.ColorDistance(reference.Tone);
        var sameColor = Math.Clamp((OtherColor - distance) / (OtherColor - SameColor), 0, 1);
        return sameColor == 0 ? 0 : Math.Max(0, probe.Correlation(reference)) * sameColor;
    }

    /// <summary>Whether a score proves the work. Only for a reference that local features cannot serve.</summary>
    public static bool IsProven(double score, ReferenceLayout reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return reference is { IsFeatureless: true, HasRelief: true }
            && score >= (reference.Breadth >= ManyMarks ? LeastScore : LeastScoreOfFewMarks);
    }

    // An even work stays even in a photo, and its marks about as strong; whatever is richer is another work.
    private static bool IsSameKind(LayoutProbe probe, ReferenceLayout reference) =>
        Math.Abs(probe.Tone.Lightness - reference.Tone.Lightness) <= OtherLightness
        && probe.Tone.ColorSpread <= reference.Tone.ColorSpread + MoreColorSpread
        && probe.Tone.LightnessSpread <= reference.Tone.LightnessSpread + MoreLightnessSpread
        && probe.Relief >= LeastRelief * reference.Relief
        && probe.Relief <= MostRelief * reference.Relief;
}
