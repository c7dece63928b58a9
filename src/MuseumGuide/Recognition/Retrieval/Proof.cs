using MuseumGuide.Recognition.Geometry;
using MuseumGuide.Recognition.Layout;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>What speaks for one reference in a photo.</summary>
/// <param name="Slot">The reference.</param>
/// <param name="Score">The score in the shortlist.</param>
/// <param name="Matches">Matched points before geometry.</param>
/// <param name="Verification">What geometry found; null when nothing.</param>
/// <param name="InnerInliers">Inliers away from the reference's border, where frames are.</param>
/// <param name="Confidence">Calibrated probability that the work is in the photo.</param>
internal sealed record Proof(
    int Slot, float Score, int Matches, GeometricVerification? Verification, int InnerInliers, double Confidence)
{
    /// <summary>The frame whose layout proves a nearly featureless work; null where geometry is the proof.</summary>
    public LayoutMatch? Layout { get; init; }

    /// <summary>Points that one homography explains.</summary>
    public int Inliers => Verification?.Inliers.Count ?? 0;

    /// <summary>Where the work is, clockwise from its top left, in pixels of the photo; null when that is unknown.
    /// </summary>
    public IReadOnlyList<Point>? Outline => Verification?.Outline ?? Layout?.Quad;

    /// <summary>Points of the photo that speak for the work.</summary>
    public IReadOnlyList<Point> Points => Verification?.PhotoPoints ?? Layout?.Quad ?? [];

    /// <summary>Whether most of what speaks for the work lies in a frame.</summary>
    /// <param name="frame">Convex, clockwise, in pixels of the photo.</param>
    public bool LiesIn(ReadOnlySpan<Point> frame)
    {
        var inside = 0;
        foreach (var point in Points)
        {
            if (OutlineCheck.Contains(frame, point)) inside++;
        }

        return inside * 2 > Points.Count;
    }
}
