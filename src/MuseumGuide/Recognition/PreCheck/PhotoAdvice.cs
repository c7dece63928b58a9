using MuseumGuide.Photos;

namespace MuseumGuide.Recognition.PreCheck;

/// <summary>What to tell a visitor whose photo cannot be judged, in words that can be spoken.</summary>
public static class PhotoAdvice
{
    /// <returns>One short sentence on what is wrong and one on what to do.</returns>
    public static string For(PhotoDefect defect) => defect switch
    {
        PhotoDefect.TooDark => "It is too dark. Turn so that the light falls on the work.",
        PhotoDefect.TooBright => "There is too much light. Turn away from the lamp or the window.",
        PhotoDefect.Blurred => "The photo is blurred. Hold still, then take it again.",
        PhotoDefect.Blank => "The photo shows one even surface. Step back until the work is in view.",
        PhotoDefect.Document => "This looks like a page of text. Point the camera at the work beside it.",
        PhotoDefect.Screenshot => "This looks like a screen. Point the camera at the work itself.",
        _ => throw new ArgumentOutOfRangeException(nameof(defect), defect, "Not a photo defect."),
    };
}
