using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Penrose's two rhombs, found by cutting triangles in the golden ratio again and again.</summary>
internal sealed class PenroseTiling(
    uint seed, int width, int height, int cuts, float reach, Vector2 middle, Palette thin, Palette thick) : IPainting
{
    private const float Golden = 1.6180339887f;

    public RgbImage Paint()
    {
        var canvas = new Canvas(width, height).Fill((_, _) => thin[0].Times(0.3f));
        var mask = new Mask(width, height);
        var noise = new Noise(seed);
        foreach (var (acute, a, b, c) in Cut())
        {
            var center = (b + c) / 2;
            if (center.X < -40 || center.Y < -40 || center.X > width + 40 || center.Y > height + 40) continue;
            var far = (center - middle).Length() / width;
            var tone = noise.Cell((int)(center.X * 2), (int)(center.Y * 2)) - 0.5f;
            var wave = (float)PortableMath.Sin(far * 21) * 0.24f;
            var place = 0.5f + wave + noise.Fbm(center.X / 190f, center.Y / 190f, 2) * 0.4f + tone * 0.3f;
            var color = (acute ? thin : thick).At(place);
            var side = b - a;
            mask.Polygon(a, b, c);
            canvas.Lay(mask, (x, y) =>
            {
                var across = ((x - a.X) * side.Y - (y - a.Y) * side.X) / side.LengthSquared();
                var stripe = noise.At(x / 5f + tone * 90, y / 5f) * 0.13f;
                return color.Times(0.95f + across * 0.35f + stripe);
            });
            mask.Line(a, b, 2.4f).Line(a, c, 2.4f);
            canvas.Lay(mask, thick[0].Times(0.22f), 0.9f);
        }

        new Brushwork(6, 0.65f, 0.045f, 0.25f).Apply(canvas, seed);
        Surface.Panel.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private List<(bool Acute, Vector2 A, Vector2 B, Vector2 C)> Cut()
    {
        List<(bool Acute, Vector2 A, Vector2 B, Vector2 C)> tiles = [];
        for (var i = 0; i < 10; i++)
        {
            Vector2 b = Spoke(2 * i - 1), c = Spoke(2 * i + 1);
            if (i % 2 == 0) (b, c) = (c, b);
            tiles.Add((true, middle, b, c));
        }

        for (var generation = 0; generation < cuts; generation++)
        {
            List<(bool, Vector2, Vector2, Vector2)> next = [];
            foreach (var (acute, a, b, c) in tiles)
            {
                if (acute)
                {
                    var p = a + (b - a) / Golden;
                    next.Add((true, c, p, b));
                    next.Add((false, p, c, a));
                }
                else
                {
                    Vector2 q = b + (a - b) / Golden, r = b + (c - b) / Golden;
                    next.Add((false, r, c, a));
                    next.Add((false, q, r, b));
                    next.Add((true, r, q, a));
                }
            }

            tiles = next;
        }

        return tiles;

        Vector2 Spoke(int tenth) => middle + reach * new Vector2(
            (float)PortableMath.Cos(tenth * Math.PI / 10), (float)PortableMath.Sin(tenth * Math.PI / 10));
    }
}
