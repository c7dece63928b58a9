using MuseumGuide.Photos;
using MuseumGuide.Recognition.Layout;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Shortlists references that look as a whole like what hangs in a frame of the photo.</summary>
internal static class EmbeddingShortlist
{
    /// <summary>Finds them.</summary>
    /// <param name="frames">Frames of the photo; the whole photo may be one of them.</param>
    /// <param name="perFrame">The most references for each frame.</param>
    /// <returns>Each reference once, with no score: likeness as a whole does not compare with shared features.</returns>
    public static List<(int Slot, float Score)> Find(
        RecognitionIndex index, RgbImage photo, IReadOnlyList<Point[]> frames, int perFrame)
    {
        if (perFrame == 0) return [];

        var slots = new List<int>();
        foreach (var frame in frames) slots.AddRange(Nearest(index, LayoutEmbedding.Describe(photo, frame), perFrame));
        return [.. slots.Distinct().Select(slot => (slot, 0f))];
    }

    private static IEnumerable<int> Nearest(RecognitionIndex index, byte[] embedding, int count) =>
        index.Embeddings.FindNearest(embedding, count).Select(neighbor => neighbor.Slot);
}
