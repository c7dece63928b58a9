using MuseumGuide.Photos;

namespace MuseumGuide.Recognition.PreCheck;

/// <summary>Decides from its measures whether a photo has a defect. Pure.</summary>
/// <remarks>The thresholds are those of docs/decisions/0003-photo-defects.md; they are set so far out that hardly a
/// photo of a work meets them. Dark and pale works exist: a defect is a reason to look on, never to stop.</remarks>
public static class DefectRules
{
    private const int DarkHighlight = 24;
    private const int BrightMiddle = 254;
    private const double ScreenTone = 0.55;
    private const double ScreenEqualNeighbors = 0.65;
    private const double ScreenAxisEdges = 0.48;
    private const double BlankContrast = 8;
    private const double BlankFlatTiles = 0.6;
    private const double DocumentWriting = 0.45;
    private const double DocumentColorfulness = 12;
    private const int DocumentMiddle = 140;
    private const double BlurSharpness = 0.008;

    /// <summary>Finds the defect to tell a visitor of first.</summary>
    /// <returns>One that is certain, or null.</returns>
    public static PhotoDefect? Find(PhotoQuality quality)
    {
        ArgumentNullException.ThrowIfNull(quality);
        if (quality.Highlight <= DarkHighlight) return PhotoDefect.TooDark;
        if (IsScreenshot(quality)) return PhotoDefect.Screenshot;
        if (quality.Middle >= BrightMiddle) return PhotoDefect.TooBright;
        if (quality.Contrast < BlankContrast && quality.FlatTiles >= BlankFlatTiles) return PhotoDefect.Blank;
        if (IsDocument(quality)) return PhotoDefect.Document;
        return quality.Sharpness < BlurSharpness ? PhotoDefect.Blurred : null;
    }

    private static bool IsScreenshot(PhotoQuality quality) =>
        quality.DominantTone >= ScreenTone
        && quality.EqualNeighbors >= ScreenEqualNeighbors
        && quality.AxisEdges >= ScreenAxisEdges;

    private static bool IsDocument(PhotoQuality quality) =>
        quality.WritingTiles >= DocumentWriting
        && quality.Colorfulness <= DocumentColorfulness
        && quality.Middle >= DocumentMiddle;
}
