namespace MuseumGuide.Recognition.Features;

/// <summary>Fits a quadratic to an extremum's neighbourhood (Brown and Lowe 2002), and drops weak and edge-like ones.</summary>
internal static class ExtremumRefiner
{
    // Largest ratio of the two principal curvatures: Lowe (2004), section 4.1.
    private const float EdgeRatio = 10;
    private const int MostSteps = 5;

    /// <summary>Refines an extremum.</summary>
    /// <returns>The refined extremum, or null when it is weak, on an edge, or drifts away.</returns>
    public static Extremum? Refine(GrayPlane[] planes, int x, int y, int level, float minContrast)
    {
        var (width, height) = (planes[0].Width, planes[0].Height);
        for (var step = 0; step < MostSteps; step++)
        {
            var at = (y * width) + x;
            var (p, c, n) = (planes[level - 1].Values, planes[level].Values, planes[level + 1].Values);
            var v = c[at];
            var dx = (c[at + 1] - c[at - 1]) * 0.5f;
            var dy = (c[at + width] - c[at - width]) * 0.5f;
            var ds = (n[at] - p[at]) * 0.5f;
            var dxx = c[at + 1] + c[at - 1] - (2 * v);
            var dyy = c[at + width] + c[at - width] - (2 * v);
            var dss = n[at] + p[at] - (2 * v);
            var dxy = (c[at + width + 1] - c[at + width - 1] - c[at - width + 1] + c[at - width - 1]) * 0.25f;
            var dxs = (n[at + 1] - n[at - 1] - p[at + 1] + p[at - 1]) * 0.25f;
            var dys = (n[at + width] - n[at - width] - p[at + width] + p[at - width]) * 0.25f;

            var cofactorX = (dyy * dss) - (dys * dys);
            var cofactorY = (dxs * dys) - (dxy * dss);
            var cofactorS = (dxy * dys) - (dyy * dxs);
            var determinant = (dxx * cofactorX) + (dxy * cofactorY) + (dxs * cofactorS);
            if (MathF.Abs(determinant) < 1e-20f) return null;

            var ox = -((cofactorX * dx) + (cofactorY * dy) + (cofactorS * ds)) / determinant;
            var oy = -((cofactorY * dx) + (((dxx * dss) - (dxs * dxs)) * dy) + (((dxy * dxs) - (dxx * dys)) * ds))
                / determinant;
            var os = -((cofactorS * dx) + (((dxy * dxs) - (dxx * dys)) * dy) + (((dxx * dyy) - (dxy * dxy)) * ds))
                / determinant;

            if (MathF.Abs(ox) < 0.5f && MathF.Abs(oy) < 0.5f && MathF.Abs(os) < 0.5f)
            {
                var contrast = MathF.Abs(v + (0.5f * ((dx * ox) + (dy * oy) + (ds * os))));
                var trace = dxx + dyy;
                var flatness = (dxx * dyy) - (dxy * dxy);
                return contrast < minContrast
                    || flatness <= 0
                    || trace * trace * EdgeRatio >= (EdgeRatio + 1) * (EdgeRatio + 1) * flatness
                        ? null
                        : new Extremum(x + ox, y + oy, level + os, contrast);
            }

            if (!(MathF.Abs(ox) < 100 && MathF.Abs(oy) < 100 && MathF.Abs(os) < 100)) return null;
            x += (int)MathF.Round(ox);
            y += (int)MathF.Round(oy);
            level += (int)MathF.Round(os);
            if (level < 1 || level > ScaleSpace.Intervals || x < 1 || x >= width - 1 || y < 1 || y >= height - 1)
                return null;
        }

        return null;
    }
}
