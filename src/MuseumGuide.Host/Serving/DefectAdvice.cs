using System.Diagnostics;
using MuseumGuide.Photos;

namespace MuseumGuide.Host.Serving;

/// <summary>What to tell a visitor about a photo's defect, in plain sentences that can be spoken.</summary>
internal static class DefectAdvice
{
    /// <summary>The name of a defect in answers, such as <c>too_dark</c>.</summary>
    public static string Code(PhotoDefect defect) => defect switch
    {
        PhotoDefect.TooDark => "too_dark",
        PhotoDefect.TooBright => "too_bright",
        PhotoDefect.Blurred => "blurred",
        PhotoDefect.Blank => "blank",
        PhotoDefect.Document => "document",
        PhotoDefect.Screenshot => "screenshot",
        _ => throw new UnreachableException(),
    };

    /// <summary>What is wrong with a photo that cannot be judged, and what to do.</summary>
    public static string For(PhotoDefect defect) => defect switch
    {
        PhotoDefect.TooDark => "The photo is too dark. Face the light, or step to where the work is lit, and take it again.",
        PhotoDefect.TooBright => "The photo is too bright. Turn away from the lamp or the window and take it again.",
        PhotoDefect.Blurred => "The photo is blurred. Hold the phone still with both hands and take it again.",
        PhotoDefect.Blank => "The photo shows one even surface. Step back until the whole work is in view.",
        PhotoDefect.Document => "The photo shows a page of text. Point at the work instead of its label.",
        PhotoDefect.Screenshot => "The photo shows a screen. Take it of the work itself.",
        _ => throw new UnreachableException(),
    };

    /// <summary>What could be better about a photo that was judged all the same.</summary>
    public static string Gently(PhotoDefect defect) => defect switch
    {
        PhotoDefect.TooDark => "The photo is rather dark; with more light the answer is surer.",
        PhotoDefect.TooBright => "The photo is rather bright; with less glare the answer is surer.",
        PhotoDefect.Blurred => "The photo is a little blurred; a steadier one makes the answer surer.",
        PhotoDefect.Blank => "There is little to see in the photo; with the whole work in view the answer is surer.",
        PhotoDefect.Document => "The photo looks like a page of text; one of the work alone makes the answer surer.",
        PhotoDefect.Screenshot => "The photo looks like a screen; one of the work itself makes the answer surer.",
        _ => throw new UnreachableException(),
    };
}
