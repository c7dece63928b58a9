using MuseumGuide.Recognition.Geometry;

namespace MuseumGuide.Recognition.Frames;

/// <summary>The projective map from the unit square onto a quadrilateral.</summary>
internal static class QuadMap
{
    /// <summary>Fits the map that sends (0,0), (1,0), (1,1), (0,1) to the four corners in turn.</summary>
    /// <returns>Null when three corners lie on one line.</returns>
    public static Homography? FromUnitSquare(IReadOnlyList<Point> corners)
    {
        var (p, q, r, s) = (corners[0], corners[1], corners[2], corners[3]);
        var (dx1, dy1) = (q.X - r.X, q.Y - r.Y);
        var (dx2, dy2) = (s.X - r.X, s.Y - r.Y);
        var (sumX, sumY) = (p.X - q.X + r.X - s.X, p.Y - q.Y + r.Y - s.Y);
        var determinant = (dx1 * dy2) - (dx2 * dy1);
        if (Math.Abs(determinant) < 1e-9) return null;

        var g = ((sumX * dy2) - (dx2 * sumY)) / determinant;
        var h = ((dx1 * sumY) - (sumX * dy1)) / determinant;
        return new Homography(
            q.X - p.X + (g * q.X), s.X - p.X + (h * s.X), p.X,
            q.Y - p.Y + (g * q.Y), s.Y - p.Y + (h * s.Y), p.Y,
            g, h);
    }

    /// <summary>The corners of a whole picture, in pixels, clockwise from the top left.</summary>
    public static Point[] Whole(int width, int height) =>
        [new(0, 0), new(width, 0), new(width, height), new(0, height)];
}
