namespace MuseumGuide.Evaluation;

/// <summary>A photo that was not answered as labelled.</summary>
/// <param name="Kind"><c>wrong_name</c>, <c>missed</c> (no right work named), <c>incomplete</c> (some of several works
/// not named), <c>false_accept</c> or <c>false_accept_leave_one_out</c>.</param>
/// <param name="Set">The photo's set.</param>
/// <param name="File">The photo.</param>
/// <param name="Outcome">How it was answered.</param>
/// <param name="ExpectedIds">The labelled works; those taken out, in a leave-one-out run.</param>
/// <param name="NamedIds">The works named.</param>
/// <param name="CandidateIds">The first five works proposed.</param>
/// <param name="Confidence">Of the best named work; null when none was named.</param>
public sealed record Mistake(
    string Kind, string Set, string File, PhotoOutcome Outcome, IReadOnlyList<string> ExpectedIds,
    IReadOnlyList<string> NamedIds, IReadOnlyList<string> CandidateIds, double? Confidence)
{
    private const int CandidatesTold = 5;

    /// <returns>Null when the photo was answered as labelled.</returns>
    internal static Mistake? Of(PhotoResult result)
    {
        var named = result.Matches.Select(match => match.ArtworkId).ToArray();
        var kind = KindOf(result, named);
        return kind is null
            ? null
            : new Mistake(
                kind, result.Photo.Set, result.Photo.File, result.Outcome, result.Photo.ExpectedIds, named,
                [.. result.CandidateIds.Take(CandidatesTold)], result.BestNamed?.Confidence);
    }

    private static string? KindOf(PhotoResult result, string[] named)
    {
        if (result.RightIds.Count == 0)
        {
            if (named.Length == 0) return null;
            return result.IsLeaveOneOut ? "false_accept_leave_one_out" : "false_accept";
        }

        if (named.Length == 0) return "missed";
        if (!result.IsBestRight) return "wrong_name";
        return result.RightIds.All(named.Contains) ? null : "incomplete";
    }
}
