using MuseumGuide.Recognition.Features;
using MuseumGuide.Recognition.Geometry;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Proves or disproves each reference of a shortlist by geometry.</summary>
internal static class ShortlistVerifier
{
    /// <summary>Share of a reference's side, at each border, where inliers may lie on a frame.</summary>
    public const double BorderShare = 0.09;

    private const float MaxRatio = 0.85f;

    /// <summary>Verifies a shortlist.</summary>
    /// <param name="workers">The most threads to use.</param>
    /// <returns>One proof for each reference that has features, in the order of the shortlist.</returns>
    public static Proof[] Verify(
        PhotoFeatures photo, IReadOnlyList<(int Slot, float Score)> shortlist,
        Dictionary<int, LocalFeatures> references, int workers, CancellationToken cancellationToken)
    {
        var known = shortlist.Where(s => references.ContainsKey(s.Slot)).ToArray();
        var proofs = new Proof[known.Length];
        Parallel.For(
            0, known.Length,
            new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellationToken },
            i => proofs[i] = Verify(photo, known[i].Slot, known[i].Score, references[known[i].Slot]));
        return proofs;
    }

    /// <summary>Verifies one reference.</summary>
    public static Proof Verify(PhotoFeatures photo, int slot, float score, LocalFeatures reference)
    {
        var matches = DescriptorMatcher.Match(photo.Blocked, reference.Descriptors, MaxRatio);
        var verification = GeometricVerifier.Verify(photo.Features, reference, matches);
        var inner = verification?.Inliers.Count(i => IsInner(reference, reference.Keypoints[i.Reference])) ?? 0;
        return new Proof(slot, score, matches.Count, verification, inner,
            ProofConfidence.Of(verification?.Inliers.Count ?? 0, inner, matches.Count));
    }

    private static bool IsInner(LocalFeatures reference, Keypoint keypoint) =>
        keypoint.X > BorderShare * reference.Width && keypoint.X < (1 - BorderShare) * reference.Width
        && keypoint.Y > BorderShare * reference.Height && keypoint.Y < (1 - BorderShare) * reference.Height;
}
