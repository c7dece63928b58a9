namespace MuseumGuide.Recognition.Geometry;

/// <summary>Shifts and scales point pairs to unit size before a fit, so that it is well conditioned (Hartley 1997).</summary>
internal readonly record struct Normalisation(
    double ReferenceX, double ReferenceY, double ReferenceScale, double PhotoX, double PhotoY, double PhotoScale)
{
    /// <summary>Measures centre and spread of the weighted pairs on both sides.</summary>
    public static Normalisation Of(ReadOnlySpan<PointPair> pairs, ReadOnlySpan<double> weights)
    {
        double total = 0, rx = 0, ry = 0, px = 0, py = 0;
        for (var i = 0; i < pairs.Length; i++)
        {
            total += weights[i];
            rx += weights[i] * pairs[i].ReferenceX;
            ry += weights[i] * pairs[i].ReferenceY;
            px += weights[i] * pairs[i].PhotoX;
            py += weights[i] * pairs[i].PhotoY;
        }

        if (total <= 0) return new Normalisation(0, 0, 1, 0, 0, 1);
        (rx, ry, px, py) = (rx / total, ry / total, px / total, py / total);
        double reference = 0, photo = 0;
        for (var i = 0; i < pairs.Length; i++)
        {
            var pair = pairs[i];
            reference += weights[i] * (Square(pair.ReferenceX - rx) + Square(pair.ReferenceY - ry));
            photo += weights[i] * (Square(pair.PhotoX - px) + Square(pair.PhotoY - py));
        }

        return new Normalisation(
            rx, ry, 1 / Math.Max(1e-9, Math.Sqrt(reference / total)),
            px, py, 1 / Math.Max(1e-9, Math.Sqrt(photo / total)));
    }

    /// <summary>Shifts and scales one pair.</summary>
    public (double X, double Y, double U, double V) Apply(PointPair pair) => (
        (pair.ReferenceX - ReferenceX) * ReferenceScale, (pair.ReferenceY - ReferenceY) * ReferenceScale,
        (pair.PhotoX - PhotoX) * PhotoScale, (pair.PhotoY - PhotoY) * PhotoScale);

    /// <summary>Turns a map between normalised points into one between pixels.</summary>
    /// <returns>Null when the map sends the reference's origin to the horizon.</returns>
    public Homography? Undo(Homography map)
    {
        // Right: reference pixels to normalised; left: normalised photo to pixels.
        var (s, t) = (ReferenceScale, 1 / PhotoScale);
        var (g, h) = (map.G * s, map.H * s);
        var i = 1 - (g * ReferenceX) - (h * ReferenceY);
        if (Math.Abs(i) < 1e-12) return null;
        var (a, b) = (map.A * s, map.B * s);
        var c = map.C - (a * ReferenceX) - (b * ReferenceY);
        var (d, e) = (map.D * s, map.E * s);
        var f = map.F - (d * ReferenceX) - (e * ReferenceY);
        return new Homography(
            ((a * t) + (g * PhotoX)) / i, ((b * t) + (h * PhotoX)) / i, ((c * t) + (i * PhotoX)) / i,
            ((d * t) + (g * PhotoY)) / i, ((e * t) + (h * PhotoY)) / i, ((f * t) + (i * PhotoY)) / i,
            g / i, h / i);
    }

    private static double Square(double value) => value * value;
}
