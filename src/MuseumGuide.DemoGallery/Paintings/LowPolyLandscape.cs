using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>A landscape seen through Delaunay's triangles: no corner lies inside another triangle's circle.</summary>
internal sealed class LowPolyLandscape(
    uint seed, int width, int height, int corners, float horizon, Palette sky, Palette hills, Palette front) : IPainting
{
    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var random = new Pcg(seed);
        var canvas = new Canvas(width, height);
        var mask = new Mask(width, height);
        foreach (var (a, b, c) in Delaunay.Triangulate(Scatter(random, noise)))
        {
            var middle = (a + b + c) / 3;
            var color = Scene(noise, middle).Jitter(random, 0.035f);
            var edge = b - a;
            canvas.Lay(mask.Polygon(a, b, c).Path([a, b, c], 0.6f, closed: true), (x, y) =>
            {
                var slope = ((x - a.X) * edge.Y - (y - a.Y) * edge.X) / (edge.Length() + 1) / 60;
                return color.Times(1 + Math.Clamp(slope, -0.14f, 0.14f) + noise.Fbm(x / 8f, y / 8f, 2) * 0.13f);
            });
        }

        new Brushwork(6, 0.55f, 0.05f, 0.4f).Apply(canvas, seed);
        Surface.Linen.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private List<Vector2> Scatter(Pcg random, Noise noise)
    {
        List<Vector2> points = [];
        for (var tries = 0; points.Count < corners && tries < corners * 40; tries++)
        {
            var point = new Vector2(random.Between(-0.03f, 1.03f) * width, random.Between(-0.03f, 1.03f) * height);
            var gap = 13 + 24 * Math.Abs(noise.At(point.X / 190f, point.Y / 190f)) + (point.Y < height * horizon * 0.6f ? 10 : 0);
            if (points.TrueForAll(p => Vector2.DistanceSquared(p, point) > gap * gap)) points.Add(point);
        }

        points.AddRange([new(-90, -90), new(width + 90, -90), new(-90, height + 90), new(width + 90, height + 90)]);
        return points;
    }

    private Pigment Scene(Noise noise, Vector2 at)
    {
        float u = at.X / width, v = at.Y / height;
        var sun = Vector2.Distance(at, new(width * 0.68f, height * horizon * 0.55f)) / height;
        if (sun < 0.09f) return sky[^1].Plus(0.12f);
        for (var ridge = 3; ridge >= 0; ridge--)
        {
            var crest = horizon + 0.1f * ridge - noise.Ridged(u * (2.2f + ridge), ridge * 7.7f, 4) * 0.3f + 0.17f;
            if (v > crest)
            {
                var light = noise.Fbm(u * 14, v * 14 + ridge * 5, 2) * 0.5f;
                return ridge == 3
                    ? front.At((v - crest) * 2.6f + 0.1f + light)
                    : hills.At(ridge / 3f + (v - crest) * 1.1f + light * 0.6f);
            }
        }

        return sky.At(v / horizon * 0.75f + noise.Fbm(u * 4, v * 9, 3) * 0.3f + (float)PortableMath.Exp(-sun * 7) * 0.5f);
    }
}
