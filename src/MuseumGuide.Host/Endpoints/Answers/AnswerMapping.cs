using MuseumGuide.Catalog;
using MuseumGuide.Host.Serving;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>Turns the guide's own types into the contract's.</summary>
internal static class AnswerMapping
{
    public static IdentifyAnswer ToIdentifyAnswer(this PhotoAnswer answer) => new(
        answer.Report.AnalysisId,
        answer.Outcome,
        PublicTier(answer.Report.SettledBy),
        [.. answer.Matches.Select(ToMatchAnswer)],
        [.. answer.Candidates.Select(ToCandidateAnswer)],
        answer.View?.Description,
        answer.View?.Metadata is { } m
            ? new MetadataAnswer(m.Artist, m.Title, m.Year, m.Period, m.Confidence)
            : null,
        answer.Defect is { } defect ? DefectWords.Code(defect) : null,
        answer.Advice,
        answer.Report.IsDegraded,
        [.. answer.Report.Warnings.Select(w => w.Text)],
        [.. answer.Report.Tiers.Select(t => new TierAnswer(t.Tier, t.Verdict, Round(t.Elapsed.TotalMilliseconds, 2)))],
        Round(answer.ElapsedMs, 2));

    public static ArtworkRecord ToArtworkRecord(this CatalogEntry entry)
    {
        var work = entry.Artwork;
        return new ArtworkRecord(
            work.Id, work.AccessionNumber?.Value, work.Title, work.Artist, work.Year, work.Period, work.Medium,
            work.Dimensions, work.CreditLine, work.Description, work.AltText, work.Room, work.StopNumber, work.Rights,
            work.Lang,
            new ImageLink(ArtworkLinks.Image(work.Id), entry.Image.Width, entry.Image.Height));
    }

    /// <summary>The contract's word for a calibrated probability.</summary>
    public static string ConfidenceLevel(double confidence) => confidence switch
    {
        >= 0.95 => "high",
        >= 0.75 => "medium",
        _ => "low",
    };

    private static MatchAnswer ToMatchAnswer(NamedMatch named)
    {
        var work = named.Entry.Artwork;
        var (_, confidence, outline, evidence) = named.Match;
        return new MatchAnswer(
            new ArtworkAnswer(work.Id, work.AccessionNumber?.Value, work.Title, work.Artist, work.Year, work.Period,
                work.Medium),
            Round(confidence, 4), ConfidenceLevel(confidence), ToCorners(outline),
            new EvidenceAnswer(evidence.Tier, evidence.Inliers, evidence.HashDistance, evidence.Text));
    }

    private static CandidateAnswer ToCandidateAnswer(NamedCandidate named)
    {
        var work = named.Entry.Artwork;
        return new CandidateAnswer(
            new CandidateArtwork(work.Id, work.Title, work.Artist), Round(named.Candidate.Similarity, 4),
            new CandidateEvidence(named.Candidate.Evidence.Inliers), ToCorners(named.Candidate.Outline));
    }

    private static double[][]? ToCorners(IReadOnlyList<Point>? outline) =>
        outline is null ? null : [.. outline.Select(p => (double[])[Round(p.X, 4), Round(p.Y, 4)])];

    // Decoding and the pre-check are steps on the way, not tiers that a client is told of as the one that settled.
    private static string PublicTier(string tier) => tier is Tier.Decode or Tier.PreCheck ? Tier.None : tier;

    private static double Round(double value, int digits) => Math.Round(value, digits, MidpointRounding.AwayFromZero);
}
