using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Thin washes of one outline that is bent anew for each, so the color pools like water.</summary>
internal sealed class WatercolorBlooms(
    uint seed, int width, int height, int blooms, float size, bool horizon, Palette paper, Palette washes) : IPainting
{
    private const int Washes = 16;

    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var random = new Pcg(seed);
        var canvas = new Canvas(width, height).Fill((x, y) =>
            paper.At(0.5f + noise.Fbm(x / 100f, y / 100f, 4) * 0.8f).Times(1 + noise.Fbm(x / 4.5f, y / 4.5f, 2) * 0.06f));
        var mask = new Mask(width, height);
        for (var bloom = 0; bloom < blooms; bloom++)
        {
            var center = horizon
                ? new Vector2(random.Unit() * width, height * (0.3f + 0.7f * bloom / blooms))
                : new Vector2(random.Between(0.08f, 0.92f) * width, random.Between(0.08f, 0.92f) * height);
            var radius = size * random.Between(0.45f, 1.1f);
            var stretch = horizon ? new Vector2(2.6f, 0.55f) : Vector2.One;
            var body = Bend(random, Circle(center, radius, stretch), radius * 0.2f, 3);
            var color = washes.At(horizon ? bloom / (float)blooms : random.Unit()).Jitter(random, 0.05f);
            for (var wash = 0; wash < Washes; wash++)
            {
                var outline = Bend(random, body, radius * 0.13f, 2);
                var tint = color.Jitter(random, 0.05f);
                var patch = random.Unit() * 90;
                canvas.Lay(mask.Polygon(outline), (x, y) => tint.Times(1 + noise.At(x / 16f + patch, y / 16f) * 0.25f), 0.085f);
            }

            canvas.Lay(mask.Path(body, 2.2f, closed: true), color.Times(0.55f), 0.28f);
            for (var i = 0; i < 26; i++)
            {
                var spot = center + new Vector2(random.Bell(), random.Bell()) * radius * stretch * 0.75f;
                canvas.Lay(mask.Disc(spot, random.Between(1, 5)), color.Times(random.Between(0.5f, 1.1f)), 0.6f);
            }
        }

        (Surface.RoughPaper with { Mottle = 0.2f }).Apply(canvas, seed);
        return canvas.ToImage();
    }

    private static Vector2[] Circle(Vector2 center, float radius, Vector2 stretch) =>
        [.. Enumerable.Range(0, 10).Select(i => center + stretch * radius * new Vector2(
            (float)PortableMath.Cos(i * Math.PI / 5), (float)PortableMath.Sin(i * Math.PI / 5)))];

    private static Vector2[] Bend(Pcg random, Vector2[] outline, float amount, int rounds)
    {
        for (var round = 0; round < rounds; round++, amount *= 0.62f)
        {
            var finer = new Vector2[outline.Length * 2];
            for (var i = 0; i < outline.Length; i++)
            {
                var next = outline[(i + 1) % outline.Length];
                finer[i * 2] = outline[i];
                finer[i * 2 + 1] = (outline[i] + next) / 2 + new Vector2(random.Bell(), random.Bell()) * amount;
            }

            outline = finer;
        }

        return outline;
    }
}
