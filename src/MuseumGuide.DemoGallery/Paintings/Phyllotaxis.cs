using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Vogel's spiral: seed after seed at the golden angle, each a little farther out.</summary>
/// <param name="petals">Long overlapping petals, laid from the rim inward, rather than round seeds.</param>
internal sealed class Phyllotaxis(
    uint seed, int width, int height, bool petals, Vector2 heart, float spread, int count, Palette ground, Palette colors) : IPainting
{
    private const double GoldenAngle = 2.39996322972865332;

    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var random = new Pcg(seed);
        var canvas = new Canvas(width, height).Fill((x, y) =>
            ground.At(0.5f + noise.Fbm(x / 75f, y / 75f, 4) * 0.9f).Times(1 + noise.At(x / 8f, y / 8f) * 0.1f));
        var mask = new Mask(width, height);
        if (!petals) canvas.Lay(mask.Disc(heart, spread * MathF.Sqrt(count)), colors[0].Plus(0.05f), 0.93f);
        for (var n = 0; n < count; n++)
        {
            var index = petals ? count - n : n + 1;
            var far = MathF.Sqrt(index);
            var angle = index * GoldenAngle;
            var outward = new Vector2((float)PortableMath.Cos(angle), (float)PortableMath.Sin(angle));
            var at = heart + outward * far * spread;
            var place = far / MathF.Sqrt(count);
            var color = colors.At(place + noise.At(at.X / 90f, at.Y / 90f) * 0.14f + random.Bell() * 0.05f).Jitter(random, 0.05f);
            if (petals) Petal(canvas, mask, noise, at, outward, spread * (1.5f + 3.4f * place), color);
            else Seed(canvas, mask, noise, at, spread * (0.5f + 0.42f * place), color);
        }

        new Brushwork(7, 0.6f, 0.05f, 0.4f).Apply(canvas, seed);
        Surface.Linen.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private void Seed(Canvas canvas, Mask mask, Noise noise, Vector2 at, float radius, Pigment color)
    {
        canvas.Lay(mask.Disc(at + new Vector2(radius * 0.25f), radius * 1.12f), ground[0].Times(0.3f), 0.85f);
        canvas.Lay(mask.Disc(at, radius), (x, y) => color.Times(
            1 - ((x - at.X) + (y - at.Y)) / radius * 0.22f + noise.At(x / 5f, y / 5f) * 0.18f));
        canvas.Lay(mask.Disc(at - new Vector2(radius * 0.3f), radius * 0.3f), color.Plus(0.25f), 0.6f);
    }

    private void Petal(Canvas canvas, Mask mask, Noise noise, Vector2 at, Vector2 outward, float length, Pigment color)
    {
        var side = new Vector2(-outward.Y, outward.X) * length * 0.33f;
        var tip = at + outward * length * 0.75f;
        var back = at - outward * length * 0.6f;
        Vector2[] outline =
        [
            back, at - outward * length * 0.15f + side * 0.8f, at + outward * length * 0.3f + side, tip - outward * length * 0.1f + side * 0.5f,
            tip, tip - outward * length * 0.1f - side * 0.5f, at + outward * length * 0.3f - side, at - outward * length * 0.15f - side * 0.8f,
        ];
        canvas.Lay(mask.Polygon([.. outline.Select(p => p + outward * 2.5f + new Vector2(1.5f, 2.5f))]), ground[0].Times(0.3f), 0.75f);
        canvas.Lay(mask.Polygon(outline), (x, y) =>
        {
            var from = new Vector2(x, y) - at;
            float along = Vector2.Dot(from, outward) / length, across = Vector2.Dot(from, side) / side.LengthSquared();
            return color.Times(0.78f + along * 0.42f - Math.Abs(across) * 0.12f + noise.At(across * 6 + at.X, along * 1.5f + at.Y) * 0.14f);
        });
    }
}
