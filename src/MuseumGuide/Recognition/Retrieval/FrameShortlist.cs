using System.Diagnostics;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Layout;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Shortlists references that look as a whole like what hangs in a frame of the photo.</summary>
/// <param name="vectors">Where embeddings are kept; null where the index itself has them.</param>
internal sealed class FrameShortlist(VectorSearch? vectors)
{
    // What lies within a frame that was found may be all that the museum's picture shows: docs/decisions/0016.
    private const double Inset = 0.86;

    private TimeSpan _spent;

    /// <summary>Whether a store was asked and did not answer.</summary>
    public bool IsDegraded { get; private set; }

    /// <summary>Finds them.</summary>
    /// <param name="frames">Frames of the photo; the whole photo may be one of them.</param>
    /// <param name="perFrame">The most references for each border of a frame.</param>
    /// <param name="looksWithin">Whether to ask for what lies within each frame as well.</param>
    /// <returns>One for each frame, in turn.</returns>
    public async Task<FrameQuery[]> FindAsync(
        RecognitionIndex index, RgbImage photo, IReadOnlyList<Point[]> frames, int perFrame, bool looksWithin,
        CancellationToken cancellationToken)
    {
        if (perFrame == 0 || frames.Count == 0) return [];

        var borders = looksWithin ? 2 : 1;
        var embeddings = await Task.Run(
            () => frames.SelectMany(frame => looksWithin ? [frame, Within(frame)] : (Point[][])[frame])
                .AsParallel().AsOrdered().WithCancellation(cancellationToken)
                .Select(border => LayoutEmbedding.Describe(photo, border)).ToArray(),
            cancellationToken);
        var slots = await NearestAsync(index, embeddings, perFrame, cancellationToken);
        return [.. frames.Select((frame, i) => new FrameQuery(frame, slots[(i * borders)..((i + 1) * borders)]))];
    }

    private async Task<int[][]> NearestAsync(
        RecognitionIndex index, byte[][] embeddings, int count, CancellationToken cancellationToken)
    {
        if (vectors is not null)
        {
            var started = Stopwatch.GetTimestamp();
            var found = await vectors.FindNearestAsync(
                embeddings, count, vectors.PhotoBudget - _spent, cancellationToken);
            _spent += Stopwatch.GetElapsedTime(started);
            // The store may be ahead of this photo's index, or behind it.
            if (found is not null)
                return [.. found.Select(near => near.Select(n => index.SlotOf(n.ArtworkId)).OfType<int>().ToArray())];
            IsDegraded = true;
        }

        return Array.ConvertAll(
            index.Embeddings.FindNearest(embeddings, count), nearest => Array.ConvertAll(nearest, near => near.Slot));
    }

    private static Point[] Within(Point[] frame)
    {
        var (x, y) = (frame.Average(corner => corner.X), frame.Average(corner => corner.Y));
        return Array.ConvertAll(
            frame, corner => new Point(x + ((corner.X - x) * Inset), y + ((corner.Y - y) * Inset)));
    }
}
