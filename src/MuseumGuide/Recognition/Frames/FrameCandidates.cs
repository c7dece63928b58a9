namespace MuseumGuide.Recognition.Frames;

/// <summary>Joins two upright and two level lines to quadrilaterals, and keeps those that edges speak for.</summary>
internal static class FrameCandidates
{
    private const float RimSupport = 0.45f; // a frame may be cut off by the photo: hardly for it, hardly against
    private const double LeastAreaAtRim = 0.7; // of the photo, where three sides are its rim
    private const float LeastSideSupport = 0.3f;
    private const float LeastMeanSupport = 0.5f;
    private const double LeastArea = 0.02; // of the photo
    private const double LeastSide = 0.08; // of the photo's shorter side
    private const float Overshoot = 0.12f; // of a side: how far beyond its corner a border should have ended
    private const double NearCorner = 0.015; // of the longest side

    /// <summary>Finds the best quadrilaterals.</summary>
    /// <returns>Best first, clockwise from the top left, in pixels of the searched picture.</returns>
    public static List<Point[]> Best(
        List<BorderLine> upright, List<BorderLine> level, int width, int height, int count)
    {
        var scored = new List<(float Score, Point[] Corners)>();
        foreach (var (left, right) in Pairs(upright, LeastSide * Math.Min(width, height)))
        {
            foreach (var (top, bottom) in Pairs(level, LeastSide * Math.Min(width, height)))
            {
                if (left.IsRim && right.IsRim && top.IsRim && bottom.IsRim) continue;

                Point[] corners = [Cross(left, top), Cross(right, top), Cross(right, bottom), Cross(left, bottom)];
                var score = Score(left, top, right, bottom, corners, width, height);
                if (score > 0) scored.Add((score, corners));
            }
        }

        scored.Sort((one, other) => other.Score.CompareTo(one.Score));
        return Varied(scored, Math.Max(width, height), count);
    }

    private static IEnumerable<(BorderLine First, BorderLine Second)> Pairs(List<BorderLine> lines, double least)
    {
        foreach (var first in lines)
        {
            foreach (var second in lines)
            {
                if (second.Offset - first.Offset >= least && second.At(0) > first.At(0)
                    && second.At(2 * second.Middle) > first.At(2 * first.Middle))
                    yield return (first, second);
            }
        }
    }

    // x = u + s (y - m) and y = v + t (x - n) at once.
    private static Point Cross(BorderLine upright, BorderLine level)
    {
        double slope = upright.Slope;
        var x = (upright.Offset + (slope * (level.Offset - (level.Slope * level.Middle) - upright.Middle)))
            / (1 - (slope * level.Slope));
        return new Point(x, level.At((float)x));
    }

    private static float Score(
        BorderLine left, BorderLine top, BorderLine right, BorderLine bottom, Point[] corners, int width, int height)
    {
        var (total, least, beyond, seen) = (0f, 1f, 0f, 0);
        Add(left, corners[0].Y, corners[3].Y, height);
        Add(right, corners[1].Y, corners[2].Y, height);
        Add(top, corners[0].X, corners[1].X, width);
        Add(bottom, corners[3].X, corners[2].X, width);
        if (least < LeastSideSupport || total < 4 * LeastMeanSupport) return 0;

        var area = Area(corners) / ((double)width * height);
        if (area < (seen == 1 ? LeastAreaAtRim : LeastArea)) return 0;

        return (0.5f * total / 4) + (0.3f * least) - (0.2f * beyond / Math.Max(1, seen))
            + (0.15f * (float)Math.Sqrt(area));

        void Add(BorderLine line, double from, double to, int length)
        {
            if (line.IsRim)
            {
                total += RimSupport;
                least = Math.Min(least, RimSupport);
                return;
            }

            // A stretch outside the photo has no edges and counts against the side.
            var stretch = (float)(to - from);
            var inside = (float)(Math.Min(to, length) - Math.Max(from, 0));
            var support = stretch <= 0 ? 0 : line.Support((float)from, (float)to) * Math.Max(0, inside) / stretch;
            total += support;
            least = Math.Min(least, support);
            seen++;
            beyond += (line.Support((float)from - (Overshoot * stretch), (float)from - 2)
                + line.Support((float)to + 2, (float)to + (Overshoot * stretch))) / 2;
        }
    }

    // Each further frame at a place that has one already must be a better one than elsewhere.
    private static List<Point[]> Varied(List<(float Score, Point[] Corners)> scored, int longest, int count)
    {
        var chosen = new List<Point[]>(count);
        var left = scored.Take(400).ToList();
        while (chosen.Count < count && left.Count > 0)
        {
            var (best, bestScore) = (-1, float.NegativeInfinity);
            for (var i = 0; i < left.Count; i++)
            {
                var score = left[i].Score - (0.08f * chosen.Count(c => Overlap(c, left[i].Corners) > 0.5));
                if (score > bestScore) (best, bestScore) = (i, score);
            }

            var corners = left[best].Corners;
            chosen.Add(corners);
            left.RemoveAll(other => IsSame(other.Corners, corners, NearCorner * longest));
        }

        return chosen;
    }

    /// <summary>Whether all corners lie within reach of each other on either axis.</summary>
    public static bool IsSame(Point[] one, Point[] other, double reach)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if (Math.Abs(one[i].X - other[i].X) > reach || Math.Abs(one[i].Y - other[i].Y) > reach) return false;
        }

        return true;
    }

    // Intersection over union of the bounding boxes: near enough for telling places apart.
    private static double Overlap(Point[] one, Point[] other)
    {
        var width = Shared(one, other, p => p.X, out var allWidth, out var otherWidth);
        var height = Shared(one, other, p => p.Y, out var allHeight, out var otherHeight);
        var shared = width * height;
        return shared / ((allWidth * allHeight) + (otherWidth * otherHeight) - shared);
    }

    private static double Shared(
        Point[] one, Point[] other, Func<Point, double> axis, out double length, out double otherLength)
    {
        var (from, to) = (one.Min(axis), one.Max(axis));
        var (otherFrom, otherTo) = (other.Min(axis), other.Max(axis));
        (length, otherLength) = (to - from, otherTo - otherFrom);
        return Math.Max(0, Math.Min(to, otherTo) - Math.Max(from, otherFrom));
    }

    /// <summary>Area of a quadrilateral, negative when its corners run counterclockwise.</summary>
    public static double Area(Point[] corners)
    {
        var doubled = 0.0;
        for (var i = 0; i < corners.Length; i++)
        {
            var next = corners[(i + 1) % corners.Length];
            doubled += (corners[i].X * next.Y) - (next.X * corners[i].Y);
        }

        return doubled / 2;
    }
}
