using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Tests.Recognition.Features;

/// <summary>Draws planes by a formula.</summary>
internal static class Planes
{
    public static GrayPlane Draw(int width, int height, Func<double, double, double> value)
    {
        var plane = GrayPlane.Allocate(width, height);
        for (var i = 0; i < width * height; i++) plane.Values[i] = (float)value(i % width, i / width);
        return plane;
    }

    /// <summary>The values of a plane, and nothing that is behind them.</summary>
    public static float[] Pixels(this GrayPlane plane) => plane.Values[..(plane.Width * plane.Height)];

    public static GrayPlane Noise(int width, int height, int seed)
    {
        var random = new Random(seed);
        return Draw(width, height, (_, _) => random.NextDouble());
    }

    /// <summary>A round blob on gray.</summary>
    /// <param name="sigma">Its standard deviation, in pixels.</param>
    public static GrayPlane Blob(double x, double y, double sigma, double height, int side = 96) =>
        Draw(side, side, (px, py) => 0.5 + (height * Math.Exp(
            -(((px - x) * (px - x)) + ((py - y) * (py - y))) / (2 * sigma * sigma))));

    /// <summary>Waves without symmetry, turned clockwise around the middle.</summary>
    public static GrayPlane Waves(double angle, int side = 101)
    {
        var (cos, sin, middle) = (Math.Cos(angle), Math.Sin(angle), side / 2);
        return Draw(side, side, (px, py) =>
        {
            var (dx, dy) = (px - middle, py - middle);
            var (x, y) = ((cos * dx) + (sin * dy), (cos * dy) - (sin * dx));
            return 0.5 + (0.15 * Math.Sin((x / 5) + 0.4)) + (0.15 * Math.Cos((y / 7) + (x / 11)))
                + (0.1 * Math.Sin((x * y / 90) + 1));
        });
    }
}
