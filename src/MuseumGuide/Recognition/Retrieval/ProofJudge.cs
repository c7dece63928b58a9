using System.Globalization;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Turns proofs into an answer: what is named, what is left to the visitor. Pure.</summary>
internal static class ProofJudge
{
    private const int MostCandidates = 5;

    // A rival for the same place with this share of the best one's inliers makes naming either a coin toss.
    private const double RivalShare = 0.7;
    private const double TwinShare = 0.45;

    /// <summary>Judges the proofs of all rounds.</summary>
    public static TierVerdict Judge(
        RecognitionQuery query, IReadOnlyList<Proof> proofs, RetrievalOptions options)
    {
        var ranked = proofs.OrderByDescending(p => p.Confidence).ThenByDescending(p => p.Inliers)
            .ThenByDescending(p => p.Score).ToArray();
        var claims = ranked.Where(p => p.Outline is not null && p.Confidence >= options.MinAmbiguousConfidence)
            .OrderByDescending(p => p.Inliers).ToArray();
        var (named, open) = (new List<Proof>(), new List<Proof>());
        foreach (var claim in claims)
        {
            if (named.Concat(open).Any(other => Overlaps(claim, other))) continue;

            var rivals = claims.Where(other => other != claim && Overlaps(other, claim)
                && other.Inliers >= claim.Inliers * ShareFor(query.Index, claim.Slot, other.Slot)).ToArray();
            if (rivals.Length == 0 && claim.Confidence >= options.MinConfidence) named.Add(claim);
            else open.AddRange([claim, .. rivals]);
        }

        var candidates = Candidates(query, open.Concat(ranked).Distinct().Except(named));
        if (named.Count > 0)
        {
            var matches = named.Select(p => ToMatch(query, p)).OrderBy(m => m.Outline!.Average(c => c.X));
            return new TierVerdict.Settled(new Identification.Recognized([.. matches], candidates));
        }

        return open.Count > 0
            ? new TierVerdict.Settled(new Identification.Ambiguous(candidates))
            : new TierVerdict.Undecided(query with { Shortlist = candidates });
    }

    private static double ShareFor(RecognitionIndex index, int slot, int other) =>
        index.TwinsOf(slot).Contains(other) ? TwinShare : RivalShare;

    // Whether most points of one proof lie where the other one is.
    private static bool Overlaps(Proof one, Proof other) => one.LiesIn([.. other.Outline!]);

    private static Candidate[] Candidates(RecognitionQuery query, IEnumerable<Proof> proofs)
    {
        var best = proofs.Take(MostCandidates).ToArray();
        var highest = best.Length == 0 ? 1 : Math.Max(1e-6f, best.Max(p => p.Score));
        return Array.ConvertAll(best, p => new Candidate(
            query.Index.ArtworkIds[p.Slot],
            Math.Max(p.Confidence, 0.5 * p.Score / highest),
            p.Outline is null || p.Confidence < 0.1 ? null : Fractions(query, p.Outline),
            EvidenceOf(p)));
    }

    private static ArtworkMatch ToMatch(RecognitionQuery query, Proof proof) => new(
        query.Index.ArtworkIds[proof.Slot], proof.Confidence, Fractions(query, proof.Outline!),
        EvidenceOf(proof));

    private static Evidence EvidenceOf(Proof proof) => new(Tier.Retrieval, proof.Inliers, null, proof.Inliers switch
    {
        0 when proof.Layout is not null =>
            "Light and dark lie in the frame as they do in the museum's picture; it has few details to compare.",
        0 => "It looks alike, but no points of the picture agree.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{proof.Inliers} points of the picture agree."),
    });

    private static Point[] Fractions(RecognitionQuery query, IReadOnlyList<Point> outline)
    {
        var picture = query.RequirePicture();
        return
        [
            .. outline.Select(
                c => new Point(Math.Round(c.X / picture.Width, 4), Math.Round(c.Y / picture.Height, 4))),
        ];
    }
}
