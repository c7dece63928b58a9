namespace MuseumGuide.Recognition.Frames;

/// <summary>A straight line across a picture, with the places where edges lie on it.</summary>
internal sealed class BorderLine
{
    private const float Reach = 1.6f; // pixels an edge may lie off the line
    private const float SlopeReach = 0.2f;

    private readonly int[]? _rising; // edges before each place, for sums over any stretch
    private readonly int[]? _falling;

    private BorderLine(float offset, float slope, float middle, int[]? rising, int[]? falling) =>
        (Offset, Slope, Middle, _rising, _falling) = (offset, slope, middle, rising, falling);

    /// <summary>Pixels across at <see cref="Middle"/>.</summary>
    public float Offset { get; }

    /// <summary>Pixels across for each pixel along.</summary>
    public float Slope { get; }

    /// <summary>Half the length of the axis the line follows.</summary>
    public float Middle { get; }

    /// <summary>Whether it is the rim of the photo, where nothing can be seen of an edge.</summary>
    public bool IsRim => _rising is null;

    /// <summary>The rim of the photo.</summary>
    public static BorderLine Rim(float offset, int length) => new(offset, 0, length / 2f, null, null);

    /// <summary>Draws a line through the edges near a first guess.</summary>
    public static BorderLine Through(List<EdgePoint> edges, float offset, float slope, int length)
    {
        var middle = length / 2f;
        for (var round = 0; round < 2; round++)
            (offset, slope) = Fit(edges, offset, slope, middle, round == 0 ? 2.5f : Reach);

        var (rising, falling) = (new int[length + 1], new int[length + 1]);
        foreach (var edge in edges)
        {
            if (!IsNear(edge, offset, slope, middle, Reach)) continue;
            (edge.Rises ? rising : falling)[edge.Along + 1] = 1;
        }

        for (var i = 0; i < length; i++)
        {
            rising[i + 1] += rising[i];
            falling[i + 1] += falling[i];
        }

        return new BorderLine(offset, slope, middle, rising, falling);
    }

    /// <summary>Pixels across at a place along.</summary>
    public float At(float along) => Offset + (Slope * (along - Middle));

    /// <summary>The share of a stretch on which edges of one direction lie, 0 to 1.</summary>
    public float Support(float from, float to)
    {
        if (_rising is null || _falling is null) return 0;
        var first = Math.Clamp((int)from, 0, _rising.Length - 1);
        var last = Math.Clamp((int)to, 0, _rising.Length - 1);
        return last <= first
            ? 0
            : Math.Max(_rising[last] - _rising[first], _falling[last] - _falling[first]) / (float)(last - first);
    }

    private static (float Offset, float Slope) Fit(
        List<EdgePoint> edges, float offset, float slope, float middle, float reach)
    {
        var (count, sumX, sumY, sumXX, sumXY) = (0, 0f, 0f, 0f, 0f);
        foreach (var edge in edges)
        {
            if (!IsNear(edge, offset, slope, middle, reach)) continue;
            var x = edge.Along - middle;
            count++;
            sumX += x;
            sumY += edge.Across;
            sumXX += x * x;
            sumXY += x * edge.Across;
        }

        var spread = (count * sumXX) - (sumX * sumX);
        if (count < 8 || spread < 1) return (offset, slope);

        var fitted = ((count * sumXY) - (sumX * sumY)) / spread;
        return ((sumY - (fitted * sumX)) / count, fitted);
    }

    private static bool IsNear(in EdgePoint edge, float offset, float slope, float middle, float reach) =>
        Math.Abs(offset + (slope * (edge.Along - middle)) - edge.Across) <= reach
        && Math.Abs(edge.Slope - slope) <= SlopeReach;
}
