using MuseumGuide.Recognition;

namespace MuseumGuide.Evaluation;

/// <summary>What a labelled photo was answered.</summary>
public sealed record PhotoResult
{
    /// <summary>The photo.</summary>
    public required LabelledPhoto Photo { get; init; }

    /// <summary>How it was answered.</summary>
    public required PhotoOutcome Outcome { get; init; }

    /// <summary>The works named, in the answer's order; none unless <see cref="PhotoOutcome.Recognized"/>.</summary>
    public IReadOnlyList<NamedWork> Matches { get; init; } = [];

    /// <summary>The ids of the works merely proposed, best first.</summary>
    public IReadOnlyList<string> CandidateIds { get; init; } = [];

    /// <summary>The tier that settled it, one of <see cref="Tier"/>.</summary>
    public string SettledBy { get; init; } = Tier.None;

    /// <summary>Each tier that was asked, with its time.</summary>
    public IReadOnlyList<TierReport> Tiers { get; init; } = [];

    /// <summary>Time over all tiers.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Whether the expected works were taken out of the collection before, so that naming any work is
    /// wrong.</summary>
    public bool IsLeaveOneOut { get; init; }

    /// <summary>The works that are right to name: the expected ones, none when they were left out.</summary>
    public IReadOnlyList<string> RightIds => IsLeaveOneOut ? [] : Photo.ExpectedIds;

    /// <summary>The work named with the highest confidence, the first among equals; null when none is named.</summary>
    public NamedWork? BestNamed => Matches.Count == 0 ? null : Matches.MaxBy(match => match.Confidence);

    /// <summary>Whether <see cref="BestNamed"/> is right; false when none is named.</summary>
    public bool IsBestRight => BestNamed is { } best && RightIds.Contains(best.ArtworkId);

    /// <summary>Works named by falling confidence, then the candidates, each work once.</summary>
    public IReadOnlyList<string> RankedIds =>
        [.. Matches.OrderByDescending(match => match.Confidence).Select(match => match.ArtworkId)
            .Concat(CandidateIds).Distinct()];

    /// <summary>Takes from a report what evaluation counts.</summary>
    public static PhotoResult From(LabelledPhoto photo, RecognitionReport report, bool isLeaveOneOut)
    {
        ArgumentNullException.ThrowIfNull(report);
        var result = new PhotoResult
        {
            Photo = photo,
            Outcome = PhotoOutcome.Refused,
            SettledBy = report.SettledBy,
            Tiers = report.Tiers,
            Elapsed = report.Elapsed,
            IsLeaveOneOut = isLeaveOneOut,
        };
        return report.Identification switch
        {
            Identification.Recognized recognized => result with
            {
                Outcome = PhotoOutcome.Recognized,
                Matches = [.. recognized.Matches.Select(match => new NamedWork(match.ArtworkId, match.Confidence))],
                CandidateIds = Ids(recognized.Candidates),
            },
            Identification.Ambiguous ambiguous => result with
            {
                Outcome = PhotoOutcome.Ambiguous,
                CandidateIds = Ids(ambiguous.Shortlist),
            },
            Identification.NotInCollection not => result with
            {
                Outcome = PhotoOutcome.NotInCollection,
                CandidateIds = Ids(not.Candidates),
            },
            Identification.Unusable => result with { Outcome = PhotoOutcome.Unusable },
            _ => result,
        };
    }

    private static string[] Ids(IReadOnlyList<Candidate> candidates) =>
        [.. candidates.Select(candidate => candidate.ArtworkId)];
}
