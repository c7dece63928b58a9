using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Mountain chains whose skylines are broken in the middle, and each half again, paler with distance.</summary>
internal sealed class MidpointRidges(
    uint seed, int width, int height, int chains, float rough, Palette sky, Palette rock, Palette light) : IPainting
{
    public RgbImage Paint()
    {
        var random = new Pcg(seed);
        var noise = new Noise(seed);
        var skylines = Enumerable.Range(0, chains)
            .Select(i => Skyline(random, height * (0.36f + 0.58f * i / chains), height * (0.1f + 0.12f * i / chains))).ToArray();
        float sunX = width * 0.3f, sunY = height * 0.2f;
        var canvas = new Canvas(width, height).Fill((x, y) =>
        {
            for (var i = chains - 1; i >= 0; i--)
            {
                var below = y - skylines[i][x];
                if (below <= 0) continue;
                var near = i / (float)(chains - 1);
                var slope = skylines[i][Math.Min(width - 1, x + 24)] - skylines[i][Math.Max(0, x - 24)];
                var face = noise.Ridged(x / (30f + 40 * near) + y / 70f, y / (38f + 30 * near) + i * 9, 4) - 0.62f;
                var lit = Math.Clamp(0.32f + face * 2.2f - slope * 0.006f, 0, 1);
                var fog = Math.Min(0.75f, below / height * (1.7f - near * 1.6f));
                var stone = Pigment.Mix(rock.At(near), light.At(near), lit);
                return Pigment.Mix(stone, sky[^1], fog * (1 - near)).Times(1 + noise.Fbm(x / 9f, y / 9f, 2) * 0.12f);
            }

            var away = MathF.Sqrt((x - sunX) * (x - sunX) + (y - sunY) * (y - sunY)) / height;
            if (away < 0.055f) return sky[^1].Plus(0.14f);
            var cloud = noise.Fbm(x / 130f, y / 34f, 5);
            return sky.At(y / (height * 0.6f) + cloud * 0.42f + 0.12f / (away + 0.25f) - 0.12f);
        });
        new Brushwork(9, 0.4f, 0.055f, 0.5f).Apply(canvas, seed);
        Surface.Linen.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private float[] Skyline(Pcg random, float level, float swing)
    {
        var points = new float[1025];
        points[0] = level + random.Bell() * swing * 0.5f;
        points[^1] = level + random.Bell() * swing * 0.5f;
        for (var span = 1024; span > 1; span /= 2, swing *= rough)
        {
            for (var i = span / 2; i < 1024; i += span)
                points[i] = (points[i - span / 2] + points[i + span / 2]) / 2 + random.Bell() * swing;
        }

        return points[..Math.Max(width, 1)];
    }
}
