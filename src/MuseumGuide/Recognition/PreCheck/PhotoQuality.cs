using MuseumGuide.Photos;

namespace MuseumGuide.Recognition.PreCheck;

/// <summary>What can be measured of a photo without knowing what it shows. Shares are 0 to 1, tones 0 to 255.</summary>
/// <remarks>Measured on a gray copy of at most 320 pixels, colors on as many samples of the photo itself.</remarks>
public sealed record PhotoQuality
{
    /// <summary>Mean tone.</summary>
    public required double Brightness { get; init; }

    /// <summary>The tone that 5 % of the photo lies under.</summary>
    public required int Shadow { get; init; }

    /// <summary>The tone that half of the photo lies under.</summary>
    public required int Middle { get; init; }

    /// <summary>The tone that 95 % of the photo lies under.</summary>
    public required int Highlight { get; init; }

    /// <summary>Standard deviation of the tone.</summary>
    public required double Contrast { get; init; }

    /// <summary>Variance of the second difference, across or down, whichever is less, over the variance of the tone:
    /// under 0.005 for a smear, above 0.03 for most photos in focus.</summary>
    public required double Sharpness { get; init; }

    /// <summary>Share of 8×8 tiles whose tones span at most 6.</summary>
    public required double FlatTiles { get; init; }

    /// <summary>Share of the photo within 2 of its commonest tone.</summary>
    public required double DominantTone { get; init; }

    /// <summary>Share of the sampled pixels that equal their right neighbor in all three colors.</summary>
    public required double EqualNeighbors { get; init; }

    /// <summary>Share of the strong edges that run exactly level or upright.</summary>
    public required double AxisEdges { get; init; }

    /// <summary>Share of 16×16 tiles that look like lines of writing: few strokes on an even ground.</summary>
    public required double WritingTiles { get; init; }

    /// <summary>Mean difference between the greatest and the least of red, green and blue.</summary>
    public required double Colorfulness { get; init; }

    /// <summary>Measures a photo. Pure.</summary>
    public static PhotoQuality Measure(RgbImage picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var gray = GrayCopy.Of(picture);
        var tones = new ToneHistogram(gray.Pixels);
        var edges = EdgeMeasures.Of(gray);
        var colors = ColorMeasures.Of(picture, GrayCopy.StepOf(picture));
        return new PhotoQuality
        {
            Brightness = tones.Mean,
            Shadow = tones.Percentile(0.05),
            Middle = tones.Percentile(0.5),
            Highlight = tones.Percentile(0.95),
            Contrast = Math.Sqrt(tones.Variance),
            Sharpness = edges.Detail / Math.Max(tones.Variance, 1.0),
            FlatTiles = TileMeasures.FlatShare(gray),
            DominantTone = tones.DominantShare,
            EqualNeighbors = colors.EqualNeighbors,
            AxisEdges = edges.AxisShare,
            WritingTiles = TileMeasures.WritingShare(gray),
            Colorfulness = colors.Colorfulness,
        };
    }
}
