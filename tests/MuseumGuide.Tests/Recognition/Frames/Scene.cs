using MuseumGuide.Photos;
using MuseumGuide.Recognition;

namespace MuseumGuide.Tests.Recognition.Frames;

/// <summary>A picture drawn pixel by pixel, for tests that need to know where everything is.</summary>
internal sealed class Scene
{
    private readonly byte[] _pixels;
    private readonly int _width;
    private readonly int _height;

    public Scene(int width, int height, int red, int green, int blue)
    {
        (_width, _height, _pixels) = (width, height, new byte[width * height * 3]);
        Fill([new(0, 0), new(width, 0), new(width, height), new(0, height)], red, green, blue);
    }

    public RgbImage Picture => new(_width, _height, [.. _pixels]);

    public Scene Fill(Point[] corners, int red, int green, int blue) =>
        Paint((x, y) => IsInside(corners, x, y), (_, _) => (red, green, blue));

    public Scene Disc(double middleX, double middleY, double radius, int tone) =>
        Paint((x, y) => Math.Sqrt(((x - middleX) * (x - middleX)) + ((y - middleY) * (y - middleY))) <= radius,
            (_, _) => (tone, tone, tone));

    /// <summary>Draws a picture into a quadrilateral, by inverse bilinear steps small enough to leave no holes.</summary>
    public Scene Hang(RgbImage work, Point[] corners)
    {
        const int steps = 1200;
        for (var i = 0; i < steps; i++)
        {
            for (var j = 0; j < steps; j++)
            {
                var (u, v) = ((j + 0.5) / steps, (i + 0.5) / steps);
                var x = (int)Blend(corners, u, v, p => p.X);
                var y = (int)Blend(corners, u, v, p => p.Y);
                var from = (((int)(v * work.Height) * work.Width) + (int)(u * work.Width)) * 3;
                work.Pixels.AsSpan(from, 3).CopyTo(_pixels.AsSpan(((y * _width) + x) * 3, 3));
            }
        }

        return this;
    }

    public Scene Light(double gain, double offset)
    {
        for (var i = 0; i < _pixels.Length; i++) _pixels[i] = (byte)Math.Clamp((_pixels[i] * gain) + offset, 0, 255);
        return this;
    }

    public Scene Noise(int seed, int strength)
    {
        var random = new Random(seed);
        for (var i = 0; i < _pixels.Length; i++)
            _pixels[i] = (byte)Math.Clamp(_pixels[i] + random.Next(-strength, strength + 1), 0, 255);
        return this;
    }

    /// <summary>A picture of overlapping discs of many tones and colors, another for each seed.</summary>
    public static Scene Painting(int seed, int width = 300, int height = 240)
    {
        var random = new Random(seed);
        var scene = new Scene(width, height, random.Next(60, 200), random.Next(60, 200), random.Next(60, 200));
        for (var i = 0; i < 40; i++)
        {
            var (x, y, r) = (random.Next(width), random.Next(height), random.Next(12, 60));
            var color = (random.Next(256), random.Next(256), random.Next(256));
            scene.Paint((px, py) => ((px - x) * (px - x)) + ((py - y) * (py - y)) <= r * r, (_, _) => color);
        }

        return scene;
    }

    private Scene Paint(Func<double, double, bool> covers, Func<double, double, (int Red, int Green, int Blue)> color)
    {
        for (var y = 0; y < _height; y++)
        {
            for (var x = 0; x < _width; x++)
            {
                if (!covers(x + 0.5, y + 0.5)) continue;
                var (red, green, blue) = color(x, y);
                var i = ((y * _width) + x) * 3;
                (_pixels[i], _pixels[i + 1], _pixels[i + 2]) = ((byte)red, (byte)green, (byte)blue);
            }
        }

        return this;
    }

    private static double Blend(Point[] corners, double u, double v, Func<Point, double> axis) =>
        ((1 - v) * (((1 - u) * axis(corners[0])) + (u * axis(corners[1]))))
        + (v * (((1 - u) * axis(corners[3])) + (u * axis(corners[2]))));

    private static bool IsInside(Point[] corners, double x, double y)
    {
        for (var i = 0; i < corners.Length; i++)
        {
            var (from, to) = (corners[i], corners[(i + 1) % corners.Length]);
            if (((to.X - from.X) * (y - from.Y)) - ((to.Y - from.Y) * (x - from.X)) < 0) return false;
        }

        return true;
    }
}
