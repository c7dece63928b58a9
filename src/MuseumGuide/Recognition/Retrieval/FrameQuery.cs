namespace MuseumGuide.Recognition.Retrieval;

/// <summary>A frame of a photo and the references that look most like what hangs in it.</summary>
/// <param name="Frame">Clockwise from the top left, in pixels of the photo.</param>
/// <param name="Slots">Most alike first for each of the frame's borders that was asked for.</param>
internal sealed record FrameQuery(Point[] Frame, IReadOnlyList<int[]> Slots)
{
    /// <summary>The nearest few for each border, each once.</summary>
    public IEnumerable<int> Nearest(int depth) => Slots.SelectMany(slots => slots.Take(depth)).Distinct();
}
