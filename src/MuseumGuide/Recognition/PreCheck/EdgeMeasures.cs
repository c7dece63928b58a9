namespace MuseumGuide.Recognition.PreCheck;

/// <summary>What the differences between neighboring pixels tell.</summary>
/// <param name="Detail">Variance of the second difference, across or down, whichever is less: a moved camera leaves
/// only one of them.</param>
/// <param name="AxisShare">Share of the strong edges whose gradient is exactly level or upright; 0 without any.</param>
internal readonly record struct EdgeMeasures(double Detail, double AxisShare)
{
    private const int Strong = 24;
    private const int Straight = 8;

    public static EdgeMeasures Of(GrayCopy gray)
    {
        if (gray.Width < 3 || gray.Height < 3) return default;

        var width = gray.Width;
        var across = 0L;
        var down = 0L;
        var strong = 0;
        var straight = 0;
        for (var y = 1; y < gray.Height - 1; y++)
        {
            var above = gray.Pixels.AsSpan((y - 1) * width, width);
            var row = gray.Pixels.AsSpan(y * width, width);
            var below = gray.Pixels.AsSpan((y + 1) * width, width);
            for (var x = 1; x < width - 1; x++)
            {
                var bendAcross = row[x - 1] + row[x + 1] - 2 * row[x];
                var bendDown = above[x] + below[x] - 2 * row[x];
                across += bendAcross * bendAcross;
                down += bendDown * bendDown;
                var slopeAcross = Math.Abs(row[x + 1] - row[x - 1]);
                var slopeDown = Math.Abs(below[x] - above[x]);
                if (slopeAcross + slopeDown < Strong) continue;
                strong++;
                if (Math.Max(slopeAcross, slopeDown) > Straight * Math.Min(slopeAcross, slopeDown)) straight++;
            }
        }

        // Second differences have a mean of all but zero, so the mean square is the variance.
        var count = (double)(width - 2) * (gray.Height - 2);
        return new EdgeMeasures(Math.Min(across, down) / count, strong == 0 ? 0 : straight / (double)strong);
    }
}
