using MuseumGuide.Evaluation;

namespace MuseumGuide.Tests.Evaluation;

/// <summary>Builds results in the fewest words: expected ids and named works as "a b" and ("a", 0.9).</summary>
internal static class Results
{
    private static int _files;

    public static PhotoResult Named(string expected, params (string Id, double Confidence)[] matches) =>
        Empty(expected) with
        {
            Outcome = PhotoOutcome.Recognized,
            Matches = [.. matches.Select(match => new NamedWork(match.Id, match.Confidence))],
        };

    public static PhotoResult Ambiguous(string expected, params string[] candidates) =>
        Empty(expected) with { Outcome = PhotoOutcome.Ambiguous, CandidateIds = candidates };

    public static PhotoResult Absent(string expected, params string[] candidates) =>
        Empty(expected) with { CandidateIds = candidates };

    public static PhotoResult LeftOut(this PhotoResult result) => result with { IsLeaveOneOut = true };

    public static PhotoResult InSet(this PhotoResult result, string set, string? truth = null) =>
        result with { Photo = result.Photo with { Set = set, Truth = truth } };

    private static PhotoResult Empty(string expected)
    {
        var file = $"{Interlocked.Increment(ref _files)}.jpg";
        var ids = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new PhotoResult
        {
            Photo = new LabelledPhoto("set", file, file, ids),
            Outcome = PhotoOutcome.NotInCollection,
        };
    }
}
