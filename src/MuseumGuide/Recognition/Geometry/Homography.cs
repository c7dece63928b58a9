namespace MuseumGuide.Recognition.Geometry;

/// <summary>A projective map of the plane, row-major; scaled so that the last value is 1.</summary>
internal readonly record struct Homography(
    double A, double B, double C, double D, double E, double F, double G, double H)
{
    /// <summary>Maps a point.</summary>
    /// <returns>Infinite where the point lies on the horizon.</returns>
    public Point Map(double x, double y)
    {
        var w = 1 / ((G * x) + (H * y) + 1);
        return new Point(((A * x) + (B * y) + C) * w, ((D * x) + (E * y) + F) * w);
    }

    /// <summary>The homogeneous weight of a mapped point; positive on the visible side.</summary>
    public double WeightAt(double x, double y) => (G * x) + (H * y) + 1;

    /// <summary>The map the other way.</summary>
    /// <returns>Null when the map is singular, or the other way sends the origin to the horizon.</returns>
    public Homography? Inverse()
    {
        var (a, b, c) = (E - (F * H), (C * H) - B, (B * F) - (C * E));
        var (d, e, f) = ((F * G) - D, A - (C * G), (C * D) - (A * F));
        var (g, h, i) = ((D * H) - (E * G), (B * G) - (A * H), (A * E) - (B * D));
        var determinant = (A * a) + (B * d) + (C * g);
        return Math.Abs(i) < 1e-12 || Math.Abs(determinant) < 1e-12
            ? null
            : new Homography(a / i, b / i, c / i, d / i, e / i, f / i, g / i, h / i);
    }
}
