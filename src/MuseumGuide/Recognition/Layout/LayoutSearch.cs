using MuseumGuide.Photos;

namespace MuseumGuide.Recognition.Layout;

/// <summary>Looks for works that local features cannot tell in every frame of a photo.</summary>
internal static class LayoutSearch
{
    private const double LeastLead = 0.1; // over any other work in the same frame

    /// <summary>Compares each frame with each reference.</summary>
    /// <param name="quads">Frames of the photo, as from <see cref="Frames.FrameFinder"/>.</param>
    /// <param name="references">Those to look for; references that local features serve are never proven.</param>
    /// <returns>One for each reference, at its best frame, best first. A work is proven only where no other reference
    /// comes near it in that frame.</returns>
    public static IReadOnlyList<LayoutMatch> Find(
        RgbImage photo, IReadOnlyList<Point[]> quads, IReadOnlyList<ReferenceLayout> references)
    {
        ArgumentNullException.ThrowIfNull(quads);
        ArgumentNullException.ThrowIfNull(references);
        var best = new LayoutMatch?[references.Count];
        foreach (var quad in quads)
        {
            var probe = LayoutProbe.Of(photo, quad);
            var scores = new double[references.Count];
            for (var slot = 0; slot < scores.Length; slot++) scores[slot] = LayoutJudge.Compare(probe, references[slot]);
            var (first, second) = TwoLargest(scores);
            for (var slot = 0; slot < scores.Length; slot++)
            {
                if (best[slot] is { } known && known.Score >= scores[slot]) continue;

                var isProven = scores[slot] == first && first - second >= LeastLead
                    && LayoutJudge.IsProven(scores[slot], references[slot]);
                best[slot] = new LayoutMatch(slot, scores[slot], isProven, quad);
            }
        }

        return [.. best.OfType<LayoutMatch>().OrderByDescending(m => m.Score).ThenBy(m => m.Slot)];
    }

    private static (double First, double Second) TwoLargest(double[] scores)
    {
        var (first, second) = (0.0, 0.0);
        foreach (var score in scores)
        {
            if (score > first) (first, second) = (score, first);
            else if (score > second) second = score;
        }

        return (first, second);
    }
}
