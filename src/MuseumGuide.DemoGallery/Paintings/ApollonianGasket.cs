using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Every gap between three touching circles takes the one circle that touches all three.</summary>
internal sealed class ApollonianGasket(uint seed, int size, Palette ground, Palette colors) : IPainting
{
    private readonly record struct Ring(double Bend, Complex Center)
    {
        public Complex Weight => Center * Bend;
    }

    public RgbImage Paint()
    {
        var random = new Pcg(seed);
        var noise = new Noise(seed);
        var canvas = new Canvas(size, size).Fill((x, y) => ground.At(0.5f + noise.Fbm(x / 70f, y / 70f, 4) * 0.9f));
        var mask = new Mask(size, size);
        Ring outer = new(-1, Complex.Zero), a = new(2, new(-0.5, 0)), b = new(2, new(0.5, 0)), c = new(3, new(0, 2 / 3.0));
        Ring d = new(3, new(0, -2 / 3.0));
        Draw(canvas, mask, noise, random, outer, 0);
        foreach (var ring in (Ring[])[a, b, c, d]) Draw(canvas, mask, noise, random, ring, 1);
        foreach (var (first, second, third, known) in (IEnumerable<(Ring, Ring, Ring, Ring)>)
            [(a, b, c, outer), (a, b, d, outer), (outer, a, c, b), (outer, b, c, a), (outer, a, d, b), (outer, b, d, a)])
            Fill(canvas, mask, noise, random, first, second, third, known, 2);
        new Brushwork(6, 0.6f, 0.05f, 0.35f).Apply(canvas, seed);
        Surface.Panel.Apply(canvas, seed);
        return canvas.ToImage();
    }

    // Descartes: the two circles that touch three others have bends, and weighted centers, that add up to twice the three's.
    private void Fill(
        Canvas canvas, Mask mask, Noise noise, Pcg random, Ring a, Ring b, Ring c, Ring known, int depth)
    {
        var bend = 2 * (a.Bend + b.Bend + c.Bend) - known.Bend;
        var ring = new Ring(bend, (2 * (a.Weight + b.Weight + c.Weight) - known.Weight) / bend);
        if (1 / bend * size * 0.46 < 2.2) return;
        Draw(canvas, mask, noise, random, ring, depth);
        Fill(canvas, mask, noise, random, a, b, ring, c, depth + 1);
        Fill(canvas, mask, noise, random, a, c, ring, b, depth + 1);
        Fill(canvas, mask, noise, random, b, c, ring, a, depth + 1);
    }

    private void Draw(Canvas canvas, Mask mask, Noise noise, Pcg random, Ring ring, int depth)
    {
        var radius = (float)(size * 0.46 / Math.Abs(ring.Bend));
        var center = new Vector2((float)ring.Center.Real + 1.087f, (float)ring.Center.Imaginary + 1.087f) * size * 0.46f;
        var start = random.Unit();
        canvas.Lay(mask.Disc(center, radius), ground[0].Times(0.25f));
        var bands = Math.Clamp((int)(radius / 9), 1, 14);
        for (var i = 0; i < bands; i++)
        {
            var r = radius * (1 - i / (float)bands) - 1.4f;
            if (r < 1) break;
            var color = colors.Around(start + (i % 2) * 0.37f + i * 0.045f + depth * 0.11f).Jitter(random, 0.04f);
            var shift = new Vector2(random.Bell(), random.Bell()) * i * 0.5f;
            canvas.Lay(mask.Disc(center + shift, r), (x, y) =>
            {
                var beam = ((x - center.X) * 0.7f + (y - center.Y)) / radius;
                return color.Times(1.02f - beam * 0.16f + noise.Fbm(x / 11f, y / 11f, 2) * 0.16f);
            });
        }
    }
}
