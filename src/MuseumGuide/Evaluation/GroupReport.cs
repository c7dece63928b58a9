using System.Text.Json.Serialization;

namespace MuseumGuide.Evaluation;

/// <summary>The figures of one group of photos. Every rate is 0 to 1.</summary>
public sealed record GroupReport
{
    /// <summary>Confidence from which an answer is called <c>high</c>.</summary>
    internal const double HighConfidence = 0.95;

    /// <summary>The set, the kind of truth, or <c>overall</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Photos, without the leave-one-out runs of the same photos.</summary>
    public required int Photos { get; init; }

    /// <summary>Photos that show at least one work of the collection.</summary>
    public required int PhotosWithWorks { get; init; }

    /// <summary>Leave-one-out runs.</summary>
    public required int LeaveOneOutRuns { get; init; }

    /// <summary>Photos with works whose best named work is right.</summary>
    [JsonPropertyName("recall_at_1")]
    public required Estimate RecallAt1 { get; init; }

    /// <summary>The same, where an ambiguous answer that ranks the right work first or second, with its twin among the
    /// first three, counts as right.</summary>
    [JsonPropertyName("recall_at_1_with_twins")]
    public required Estimate RecallAt1WithTwins { get; init; }

    /// <summary>Photos with works for which a right work is named, first or not.</summary>
    public required Estimate AnyRight { get; init; }

    /// <summary>Share of all listed works that are named.</summary>
    public required Estimate WorkRecall { get; init; }

    /// <summary>Photos with several works for which all are named.</summary>
    public required Estimate AllWorks { get; init; }

    /// <summary>Mean average precision of the first place: works named, then candidates.</summary>
    [JsonPropertyName("map_at_1")]
    public required Estimate MapAt1 { get; init; }

    /// <summary>Mean average precision of the first five places: works named, then candidates.</summary>
    [JsonPropertyName("map_at_5")]
    public required Estimate MapAt5 { get; init; }

    /// <summary>Photos with works that are answered <c>recognized</c>, rightly or not.</summary>
    public required Estimate Coverage { get; init; }

    /// <summary>Photos with works whose best named work is wrong.</summary>
    public required Estimate WrongName { get; init; }

    /// <summary>Photos without works for which one is named.</summary>
    public required Estimate FalseAccept { get; init; }

    /// <summary>Leave-one-out runs for which a work is named.</summary>
    public required Estimate LeaveOneOutFalseAccept { get; init; }

    /// <summary>Leave-one-out runs for which a work is named with a confidence of 0.95 or more.</summary>
    public required Estimate LeaveOneOutFalseAcceptHigh { get; init; }

    /// <summary>As <see cref="GlobalAveragePrecision"/>, over the photos with and without works.</summary>
    public required Estimate Gap { get; init; }

    internal static GroupReport Of(
        string name, IReadOnlyCollection<PhotoResult> results, TwinTolerance twins, Bootstrap bootstrap)
    {
        var photos = results.Where(result => !result.IsLeaveOneOut).ToArray();
        var shown = photos.Where(result => result.RightIds.Count > 0).ToArray();
        var absent = photos.Where(result => result.RightIds.Count == 0).ToArray();
        var leftOut = results.Where(result => result.IsLeaveOneOut).ToArray();
        return new GroupReport
        {
            Name = name,
            Photos = photos.Length,
            PhotosWithWorks = shown.Length,
            LeaveOneOutRuns = leftOut.Length,
            RecallAt1 = bootstrap.Share(shown, result => result.IsBestRight),
            RecallAt1WithTwins = bootstrap.Share(shown, result => twins.IsRight(result)),
            AnyRight = bootstrap.Share(shown, result => Found(result) > 0),
            WorkRecall = bootstrap.Ratio(shown, result => (Found(result), result.RightIds.Count)),
            AllWorks = bootstrap.Share(
                shown, result => result.RightIds.Count > 1 ? Found(result) == result.RightIds.Count : null),
            MapAt1 = bootstrap.Mean(shown, result => AveragePrecision.At(1, result.RankedIds, result.RightIds)),
            MapAt5 = bootstrap.Mean(shown, result => AveragePrecision.At(5, result.RankedIds, result.RightIds)),
            Coverage = bootstrap.Share(shown, result => result.Matches.Count > 0),
            WrongName = bootstrap.Share(shown, result => result.Matches.Count > 0 && !result.IsBestRight),
            FalseAccept = bootstrap.Share(absent, result => result.Matches.Count > 0),
            LeaveOneOutFalseAccept = bootstrap.Share(leftOut, result => result.Matches.Count > 0),
            LeaveOneOutFalseAcceptHigh = bootstrap.Share(
                leftOut, result => result.Matches.Any(match => match.Confidence >= HighConfidence)),
            Gap = bootstrap.Of(photos, GlobalAveragePrecision.Of),
        };
    }

    private static int Found(PhotoResult result) =>
        result.RightIds.Count(id => result.Matches.Any(match => match.ArtworkId == id));
}
