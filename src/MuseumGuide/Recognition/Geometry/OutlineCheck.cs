namespace MuseumGuide.Recognition.Geometry;

/// <summary>Drops maps that no camera could have made of a flat picture on a wall.</summary>
internal static class OutlineCheck
{
    private const double LeastAreaShare = 0.002;
    private const double MostSideRatio = 4;
    private const double MostStretch = 4;
    private const double MostOverhang = 3;

    /// <summary>Maps the corners of a reference into the photo.</summary>
    /// <returns>The corners clockwise from the reference's top left, in photo pixels; null when they are mirrored,
    /// not convex, too small, too uneven or far outside the photo.</returns>
    public static Point[]? Outline(
        Homography map, int referenceWidth, int referenceHeight, int photoWidth, int photoHeight)
    {
        if (map.WeightAt(0, 0) <= 0.05 || map.WeightAt(referenceWidth, 0) <= 0.05
            || map.WeightAt(referenceWidth, referenceHeight) <= 0.05 || map.WeightAt(0, referenceHeight) <= 0.05)
            return null;

        Point[] corners =
        [
            map.Map(0, 0), map.Map(referenceWidth, 0),
            map.Map(referenceWidth, referenceHeight), map.Map(0, referenceHeight),
        ];
        return IsConvexClockwise(corners)
            && Area(corners) >= LeastAreaShare * photoWidth * photoHeight
            && IsEven(corners, referenceWidth, referenceHeight)
            && IsNear(corners, photoWidth, photoHeight)
                ? corners
                : null;
    }

    /// <summary>Area of a quadrilateral, in square pixels.</summary>
    public static double Area(ReadOnlySpan<Point> corners)
    {
        var twice = 0.0;
        for (var i = 0; i < corners.Length; i++)
        {
            var (one, next) = (corners[i], corners[(i + 1) % corners.Length]);
            twice += (one.X * next.Y) - (next.X * one.Y);
        }

        return Math.Abs(twice) / 2;
    }

    /// <summary>Whether a point lies in a convex outline that runs clockwise.</summary>
    public static bool Contains(ReadOnlySpan<Point> corners, Point point)
    {
        for (var i = 0; i < corners.Length; i++)
        {
            var (one, next) = (corners[i], corners[(i + 1) % corners.Length]);
            if (((next.X - one.X) * (point.Y - one.Y)) - ((next.Y - one.Y) * (point.X - one.X)) < 0) return false;
        }

        return true;
    }

    private static bool IsConvexClockwise(Point[] corners)
    {
        for (var i = 0; i < 4; i++)
        {
            var (a, b, c) = (corners[i], corners[(i + 1) % 4], corners[(i + 2) % 4]);
            if (((b.X - a.X) * (c.Y - b.Y)) - ((b.Y - a.Y) * (c.X - b.X)) <= 0) return false;
        }

        return true;
    }

    private static bool IsEven(Point[] corners, int width, int height)
    {
        var (top, right) = (Distance(corners[0], corners[1]), Distance(corners[1], corners[2]));
        var (bottom, left) = (Distance(corners[2], corners[3]), Distance(corners[3], corners[0]));
        var stretch = (top + bottom) / width / ((left + right) / height);
        return Ratio(top, bottom) < MostSideRatio && Ratio(left, right) < MostSideRatio
            && Ratio(stretch, 1) < MostStretch;
    }

    private static bool IsNear(Point[] corners, int width, int height) =>
        Array.TrueForAll(corners, c =>
            c.X > -MostOverhang * width && c.X < (1 + MostOverhang) * width
            && c.Y > -MostOverhang * height && c.Y < (1 + MostOverhang) * height);

    private static double Distance(Point one, Point other) =>
        Math.Sqrt(((one.X - other.X) * (one.X - other.X)) + ((one.Y - other.Y) * (one.Y - other.Y)));

    private static double Ratio(double one, double other) =>
        Math.Max(one, other) / Math.Max(1e-9, Math.Min(one, other));
}
