using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Pens in wheels that roll inside rings; several rings of several sizes share one sheet.</summary>
internal sealed class Spirograph(uint seed, int width, int height, int figures, Palette ground, Palette inks) : IPainting
{
    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var random = new Pcg(seed);
        var canvas = new Canvas(width, height).Fill((x, y) =>
            ground.At(0.5f + noise.Fbm(x / 110f, y / 110f, 4) * 0.8f).Times(1 + noise.At(x / 8f, y / 8f) * 0.08f));
        var mask = new Mask(width, height);
        for (var figure = 0; figure < figures; figure++)
        {
            var size = figure == 0 ? height * 0.44f : height * random.Between(0.12f, 0.3f);
            var center = figure == 0
                ? new Vector2(width * 0.46f, height * 0.52f)
                : new Vector2(random.Between(0.05f, 0.95f) * width, random.Between(0.05f, 0.95f) * height);
            var ring = 60 + random.Below(45);
            var wheel = 17 + random.Below(30);
            for (var pen = 0; pen < 4; pen++) Roll(canvas, mask, noise, center, size, ring, wheel, 0.35f + pen * 0.17f, inks.Pick(random));
        }

        new Brushwork(5, 0.75f, 0.05f, 0.25f).Apply(canvas, seed);
        Surface.Paper.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private static void Roll(
        Canvas canvas, Mask mask, Noise noise, Vector2 center, float size, int ring, int wheel, float hole, Pigment ink)
    {
        var rounds = wheel / (int)BigGcd(ring, wheel);
        var steps = rounds * 150;
        var last = Vector2.Zero;
        for (var i = 0; i <= steps; i++)
        {
            var t = i * rounds * 2 * Math.PI / steps;
            double arm = (ring - wheel) / (double)ring, pen = hole * wheel / ring, turn = t * (ring - wheel) / wheel;
            var here = center + size * new Vector2(
                (float)(arm * PortableMath.Cos(t) + pen * PortableMath.Cos(turn)),
                (float)(arm * PortableMath.Sin(t) - pen * PortableMath.Sin(turn)));
            var wear = noise.At(here.X / 15f, here.Y / 15f);
            if (i > 0) canvas.Lay(mask.Line(last, here, 1.7f + wear * 0.5f), ink.Plus(wear * 0.09f), 0.8f);
            last = here;
        }
    }

    private static float BigGcd(int a, int b) => b == 0 ? a : BigGcd(b, a % b);
}
