using MuseumGuide.Host.Serving;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Problems;

/// <summary>Tells which outcomes are problems.</summary>
internal static class DeskProblems
{
    /// <returns>The problem, or null when the photo was judged.</returns>
    public static GuideProblem? FindProblem(this DeskReport report) => report.Identification switch
    {
        Identification.Refused(var refusal) => GuideProblem.For(refusal),
        Identification.Busy(var retryAfter) => GuideProblem.Busy(retryAfter),
        _ => null,
    };
}
