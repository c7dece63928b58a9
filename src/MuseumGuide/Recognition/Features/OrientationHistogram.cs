namespace MuseumGuide.Recognition.Features;

/// <summary>Finds the main gradient directions around a point (Lowe 2004, section 5).</summary>
internal static class OrientationHistogram
{
    private const int Bins = 36;
    private const float PeakShare = 0.8f;
    private const int MostPeaks = 2;

    /// <summary>Writes the main directions, strongest first.</summary>
    /// <param name="plane">The plane whose blur is nearest to the point's scale.</param>
    /// <param name="sigma">The point's scale, in pixels of the plane.</param>
    /// <param name="angles">Receives at most two directions, in radians, -π to π.</param>
    /// <returns>How many were written; at least one.</returns>
    public static int FindPeaks(GrayPlane plane, float x, float y, float sigma, Span<float> angles)
    {
        Span<float> histogram = stackalloc float[Bins];
        Fill(plane, x, y, sigma * 1.5f, histogram);
        Smooth(histogram);
        Smooth(histogram);

        var highest = 0f;
        foreach (var value in histogram) highest = MathF.Max(highest, value);
        Span<float> strengths = stackalloc float[MostPeaks];
        var count = 0;
        for (var bin = 0; bin < Bins; bin++)
        {
            var (left, here, right) =
                (histogram[(bin + Bins - 1) % Bins], histogram[bin], histogram[(bin + 1) % Bins]);
            if (here < highest * PeakShare || here <= left || here < right) continue;

            var offset = 0.5f * (left - right) / (left - (2 * here) + right);
            var angle = ((bin + 0.5f + offset) * (2 * MathF.PI / Bins)) - MathF.PI;
            Insert(angle, here, angles, strengths, ref count);
        }

        if (count == 0) angles[count++] = 0;
        return count;
    }

    private static void Fill(GrayPlane plane, float x, float y, float window, Span<float> histogram)
    {
        var radius = (int)MathF.Round(3 * window);
        var (centreX, centreY) = ((int)MathF.Round(x), (int)MathF.Round(y));
        var decay = -1 / (2 * window * window);
        var values = plane.Values;
        // Every second pixel of a wide window says as much as all of them.
        var step = radius > 9 ? 2 : 1;
        for (var row = -radius; row <= radius; row += step)
        {
            var py = centreY + row;
            if (py < 1 || py >= plane.Height - 1) continue;
            for (var column = -radius; column <= radius; column += step)
            {
                var px = centreX + column;
                if (px < 1 || px >= plane.Width - 1) continue;
                var at = (py * plane.Width) + px;
                var dx = values[at + 1] - values[at - 1];
                var dy = values[at + plane.Width] - values[at - plane.Width];
                var weight = FastMath.Exp(decay * ((row * row) + (column * column)));
                var turn = (FastMath.Atan2(dy, dx) + MathF.PI) * (Bins / (2 * MathF.PI));
                var bin = Math.Clamp((int)turn, 0, Bins - 1);
                histogram[bin] += weight * MathF.Sqrt((dx * dx) + (dy * dy));
            }
        }
    }

    private static void Smooth(Span<float> histogram)
    {
        var (first, before) = (histogram[0], histogram[^1]);
        for (var i = 0; i < histogram.Length; i++)
        {
            var here = histogram[i];
            var after = i + 1 < histogram.Length ? histogram[i + 1] : first;
            histogram[i] = (before + (2 * here) + after) * 0.25f;
            before = here;
        }
    }

    private static void Insert(float angle, float strength, Span<float> angles, Span<float> strengths, ref int count)
    {
        var place = count;
        while (place > 0 && strengths[place - 1] < strength) place--;
        if (place >= MostPeaks) return;
        for (var i = Math.Min(count, MostPeaks - 1); i > place; i--)
            (angles[i], strengths[i]) = (angles[i - 1], strengths[i - 1]);
        (angles[place], strengths[place]) = (angle, strength);
        count = Math.Min(count + 1, MostPeaks);
    }
}
