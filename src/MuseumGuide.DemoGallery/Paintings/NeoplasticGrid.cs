using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>A rectangle divided upright and level, again and again, by heavy bands.</summary>
/// <param name="busy">Bands made of small squares, and smaller fields.</param>
internal sealed class NeoplasticGrid(
    uint seed, int width, int height, float smallest, bool busy, Palette plain, Palette strong) : IPainting
{
    public RgbImage Paint()
    {
        var random = new Pcg(seed);
        var noise = new Noise(seed);
        var canvas = new Canvas(width, height);
        var mask = new Mask(width, height);
        List<(Vector2 From, Vector2 To, float Thick)> bands = [];
        Divide(canvas, mask, noise, random, Vector2.Zero, new(width, height), bands, 0);
        foreach (var (from, to, thick) in bands)
        {
            if (!busy)
            {
                canvas.Lay(Block(mask, from, to, thick), (x, y) => Pigment.Hex(0x1B1A1C).Plus(noise.At(x / 7f, y / 7f) * 0.06f));
                continue;
            }

            var steps = (int)((to - from).Length() / thick);
            for (var i = 0; i < steps; i++)
            {
                var color = (random.Chance(0.45f) ? strong[0] : strong.Pick(random)).Jitter(random, 0.05f);
                canvas.Lay(Block(mask, Vector2.Lerp(from, to, i / (float)steps), Vector2.Lerp(from, to, (i + 1f) / steps), thick), color);
            }
        }

        new Brushwork(busy ? 8 : 11, 0.3f, 0.045f, 0.5f).Apply(canvas, seed);
        (Surface.Panel with { Weave = 0.05f, Mottle = 0.13f }).Apply(canvas, seed);
        return canvas.ToImage();
    }

    private void Divide(
        Canvas canvas, Mask mask, Noise noise, Pcg random, Vector2 low, Vector2 high,
        List<(Vector2, Vector2, float)> bands, int depth)
    {
        var size = high - low;
        if (Math.Max(size.X, size.Y) < smallest * 2 || depth > (busy ? 4 : 2) && random.Chance(busy ? 0.08f : 0.2f))
        {
            var chroma = random.Chance(busy ? 0.4f : 0.36f);
            var color = (chroma ? strong : plain).Pick(random).Jitter(random, 0.035f);
            mask.Polygon(low, new(high.X, low.Y), high, new(low.X, high.Y));
            canvas.Lay(mask, (x, y) => color.Times(1 + noise.Fbm(x / 22f, y / 40f, 3) * 0.2f));
            if (busy && chroma && random.Chance(0.7f))
            {
                var inner = size * 0.24f;
                canvas.Lay(mask.Polygon(low + inner, new(high.X - inner.X, low.Y + inner.Y), high - inner, new(low.X + inner.X, high.Y - inner.Y)), plain.Pick(random));
            }

            return;
        }

        var upright = size.X > size.Y * random.Between(0.8f, 1.25f);
        var cut = random.Between(0.26f, 0.74f);
        var thick = busy ? 13 : 7 + random.Below(3) * 5;
        Vector2 a = upright ? new(low.X + size.X * cut, low.Y) : new(low.X, low.Y + size.Y * cut);
        Vector2 b = upright ? new(a.X, high.Y) : new(high.X, a.Y);
        Divide(canvas, mask, noise, random, low, b, bands, depth + 1);
        Divide(canvas, mask, noise, random, a, high, bands, depth + 1);
        bands.Add((a, b, thick));
    }

    private static Mask Block(Mask mask, Vector2 from, Vector2 to, float thick)
    {
        var half = Math.Abs(to.X - from.X) > Math.Abs(to.Y - from.Y) ? new Vector2(0, thick / 2) : new(thick / 2, 0);
        Vector2 low = from - half, high = to + half;
        return mask.Polygon(low, new(high.X, low.Y), high, new(low.X, high.Y));
    }
}
