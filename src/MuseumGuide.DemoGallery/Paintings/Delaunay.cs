using System.Numerics;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Joins points to triangles by Bowyer's and Watson's insertion, one point after another.</summary>
internal static class Delaunay
{
    private readonly record struct Triangle(int A, int B, int C, double X, double Y, double Squared);

    public static List<(Vector2 A, Vector2 B, Vector2 C)> Triangulate(IReadOnlyList<Vector2> points)
    {
        List<Vector2> all = [.. points, new(-1e5f, -1e5f), new(1e5f, -1e5f), new(0, 1e5f)];
        var count = points.Count;
        List<Triangle> triangles = [Circle(all, count, count + 1, count + 2)];
        List<(int A, int B)> rim = [];
        for (var i = 0; i < count; i++)
        {
            rim.Clear();
            var point = all[i];
            for (var t = triangles.Count - 1; t >= 0; t--)
            {
                var triangle = triangles[t];
                double dx = point.X - triangle.X, dy = point.Y - triangle.Y;
                if (dx * dx + dy * dy >= triangle.Squared) continue;
                Toggle(rim, triangle.A, triangle.B);
                Toggle(rim, triangle.B, triangle.C);
                Toggle(rim, triangle.C, triangle.A);
                triangles[t] = triangles[^1];
                triangles.RemoveAt(triangles.Count - 1);
            }

            foreach (var (a, b) in rim) triangles.Add(Circle(all, a, b, i));
        }

        return [.. triangles.Where(t => t.A < count && t.B < count && t.C < count).Select(t => (all[t.A], all[t.B], all[t.C]))];
    }

    // A side that two removed triangles share lies inside the hole, not on its rim.
    private static void Toggle(List<(int A, int B)> rim, int a, int b)
    {
        if (!rim.Remove((b, a))) rim.Add((a, b));
    }

    private static Triangle Circle(List<Vector2> all, int a, int b, int c)
    {
        double ax = all[a].X, ay = all[a].Y, bx = all[b].X - ax, by = all[b].Y - ay, cx = all[c].X - ax, cy = all[c].Y - ay;
        double twice = 2 * (bx * cy - by * cx), bb = bx * bx + by * by, cc = cx * cx + cy * cy;
        double x = (cy * bb - by * cc) / twice, y = (bx * cc - cx * bb) / twice;
        return new(a, b, c, ax + x, ay + y, x * x + y * y);
    }
}
