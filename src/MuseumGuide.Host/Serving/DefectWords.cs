using System.Diagnostics;
using MuseumGuide.Photos;

namespace MuseumGuide.Host.Serving;

/// <summary>How a defect is told where <see cref="MuseumGuide.Recognition.PreCheck.PhotoAdvice"/> does not tell
/// it.</summary>
internal static class DefectWords
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
