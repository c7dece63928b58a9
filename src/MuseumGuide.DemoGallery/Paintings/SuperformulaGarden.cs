using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Blossoms from Gielis' superformula, each of shrinking outlines laid upon one another.</summary>
internal sealed class SuperformulaGarden(uint seed, int width, int height, int blossoms, Palette ground, Palette petals) : IPainting
{
    private const int Points = 220;

    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var random = new Pcg(seed);
        var canvas = new Canvas(width, height).Fill((x, y) =>
        {
            var leaf = noise.Ridged(x / 55f, y / 80f, 4);
            return ground.At(leaf * 1.15f - 0.25f + noise.At(x / 190f, y / 190f) * 0.3f);
        });
        var mask = new Mask(width, height);
        for (var i = 0; i < blossoms; i++)
        {
            var size = height * (0.055f + 0.19f * (float)PortableMath.Pow(i / (double)blossoms, 1.6));
            var center = new Vector2(random.Unit() * width, random.Unit() * height);
            Bloom(canvas, mask, noise, random, center, size);
        }

        new Brushwork(8, 0.45f, 0.055f, 0.45f).Apply(canvas, seed);
        Surface.Linen.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private void Bloom(Canvas canvas, Mask mask, Noise noise, Pcg random, Vector2 center, float size)
    {
        var folds = 4 + random.Below(7);
        double n1 = random.Between(0.35f, 1.6f), n2 = random.Between(0.5f, 1.7f), n3 = n2 + random.Between(-0.1f, 0.7f);
        var start = random.Unit();
        var layers = 5 + random.Below(4);
        var outline = new Vector2[Points];
        for (var layer = 0; layer < layers; layer++)
        {
            var scale = size * (1 - layer / (float)layers);
            var turn = layer * 0.4 + start * 6;
            var widest = 0.0;
            var radii = new double[Points];
            for (var i = 0; i < Points; i++)
            {
                radii[i] = Radius(i * 2 * Math.PI / Points, folds, n1, n2, n3);
                widest = Math.Max(widest, radii[i]);
            }

            for (var i = 0; i < Points; i++)
            {
                var angle = i * 2 * Math.PI / Points + turn;
                var r = (0.25 + 0.75 * radii[i] / widest) * scale;
                outline[i] = center + new Vector2((float)(r * PortableMath.Cos(angle)), (float)(r * PortableMath.Sin(angle)));
            }

            canvas.Lay(mask.Polygon([.. outline.Select(p => p + new Vector2(3, 5))]), ground[0].Times(0.35f), 0.45f);
            var color = petals.Around(start + layer * 0.085f).Jitter(random, 0.04f);
            canvas.Lay(mask.Polygon(outline), (x, y) =>
            {
                float dx = x - center.X, dy = y - center.Y;
                var vein = noise.At((float)PortableMath.Atan2(dy, dx) * 16, layer * 5 + dx / 80) * 0.17f;
                var depth = MathF.Sqrt(dx * dx + dy * dy) / scale;
                return color.Times(0.72f + depth * 0.42f + vein);
            });
        }
    }

    private static double Radius(double angle, int folds, double n1, double n2, double n3)
    {
        var cos = Math.Abs(PortableMath.Cos(folds * angle / 4));
        var sin = Math.Abs(PortableMath.Sin(folds * angle / 4));
        return 1 / Math.Max(0.05, PortableMath.Pow(PortableMath.Pow(cos, n2) + PortableMath.Pow(sin, n3), 1 / n1));
    }
}
