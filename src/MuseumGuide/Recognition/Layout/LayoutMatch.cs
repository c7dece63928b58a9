namespace MuseumGuide.Recognition.Layout;

/// <summary>A reference that the marks in one frame of a photo resemble.</summary>
/// <param name="Slot">Place of the reference in the list that was searched.</param>
/// <param name="Score">0 to 1; see <see cref="LayoutJudge"/>.</param>
/// <param name="IsProven">Whether the score alone proves the work.</param>
/// <param name="Quad">Where it is: clockwise from the top left, in pixels of the photo.</param>
internal sealed record LayoutMatch(int Slot, double Score, bool IsProven, IReadOnlyList<Point> Quad);
