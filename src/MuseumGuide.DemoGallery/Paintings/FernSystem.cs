using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Barnsley's fern: four ways of shrinking the plane, chosen by chance.</summary>
internal sealed class FernSystem(uint seed, int width, int height, int fronds, Palette ground, Palette green) : IPainting
{
    private const int Points = 170_000;

    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var random = new Pcg(seed);
        var canvas = new Canvas(width, height).Fill((x, y) =>
            ground.At(0.45f + noise.Fbm(x / 65f, y / 65f, 5) * 0.95f).Times(1 + noise.At(x / 10f, y / 10f) * 0.1f));
        for (var frond = 0; frond < fronds; frond++)
        {
            var near = (frond + 1f) / fronds;
            var foot = new Vector2((frond * 0.618f + 0.3f) % 1 * width * 0.8f + width * 0.1f, height * (0.86f + 0.12f * near));
            var angle = (foot.X / width - 0.5f) * 0.9f + random.Bell() * 0.12f;
            Unfold(canvas, random, noise, foot, angle, height * (0.048f + 0.03f * near), near);
        }

        new Brushwork(5, 0.68f, 0.05f, 0.3f).Apply(canvas, seed);
        Surface.Paper.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private void Unfold(Canvas canvas, Pcg random, Noise noise, Vector2 foot, float angle, float scale, float near)
    {
        float cos = (float)PortableMath.Cos(angle), sin = (float)PortableMath.Sin(angle), x = 0, y = 0;
        var tone = random.Unit() * 0.35f;
        for (var i = 0; i < Points; i++)
        {
            var chance = random.Unit();
            (x, y) = chance < 0.02f ? (0, 0.16f * y)
                : chance < 0.86f ? (0.85f * x + 0.04f * y, -0.04f * x + 0.85f * y + 1.6f)
                : chance < 0.93f ? (0.2f * x - 0.26f * y, 0.23f * x + 0.22f * y + 1.6f)
                : (-0.15f * x + 0.28f * y, 0.26f * x + 0.24f * y + 0.44f);
            int px = (int)(foot.X + (x * cos + y * sin) * scale), py = (int)(foot.Y - (y * cos - x * sin) * scale);
            var color = green.At(tone + y * 0.05f + Math.Abs(x) * 0.13f + noise.At(px / 12f, py / 12f) * 0.18f);
            canvas.Blend(px + 3, py + 4, ground[0].Times(0.3f), 0.07f);
            canvas.Blend(px, py, color.Times(0.6f + near * 0.4f), 0.6f);
        }
    }
}
