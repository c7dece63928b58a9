using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Long strokes that follow a field of directions, like hair or water.</summary>
/// <param name="eddies">Whether the field circles around a few centers, or only drifts.</param>
internal sealed class FlowField(
    uint seed, int width, int height, bool eddies, float scale, float stroke, Palette ground, Palette strokes) : IPainting
{
    private static readonly Vector2[] s_eddies =
        [new(0.17f, 0.3f), new(0.5f, 0.6f), new(0.8f, 0.25f), new(0.24f, 0.8f), new(0.82f, 0.77f)];

    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var random = new Pcg(seed);
        var canvas = new Canvas(width, height).Fill((x, y) => ground.At(0.5f + noise.Fbm(x / 90f, y / 90f, 4) * 0.8f));
        var mask = new Mask(width, height);
        var centers = s_eddies.Select((at, i) => (At: at * new Vector2(width, height), Spin: i % 2 == 0 ? 1f : -1f)).ToArray();
        var count = (int)(width * height / (stroke * 75));
        for (var i = 0; i < count; i++)
        {
            var at = new Vector2(random.Unit() * width, random.Unit() * height);
            var region = noise.Fbm(at.X / (scale * 0.9f) + 60, at.Y / (scale * 0.9f), 3) * 0.9f + 0.5f;
            var color = strokes.At(region + random.Bell() * 0.09f).Jitter(random, 0.045f);
            var thick = stroke * random.Between(0.5f, 1.35f) * (1.3f - 0.8f * i / count);
            var last = at;
            var steps = 9 + random.Below(12);
            for (var s = 0; s < steps; s++)
            {
                var direction = Direction(noise, centers, at);
                at += direction * 6.5f;
                mask.Line(last, at, thick * (1 - s / (steps + 2f)), thick * (1 - (s + 1) / (steps + 2f)));
                last = at;
            }

            var grain = random.Unit() * 50;
            canvas.Lay(mask, (x, y) => color.Times(1 + noise.At(x / 4f + grain, y / 4f) * 0.11f), 0.92f);
        }

        Surface.Linen.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private Vector2 Direction(Noise noise, (Vector2 At, float Spin)[] centers, Vector2 at)
    {
        var angle = noise.Fbm(at.X / scale, at.Y / scale, 2) * 4.4f;
        var drift = new Vector2((float)PortableMath.Cos(angle), (float)PortableMath.Sin(angle));
        if (!eddies) return drift;
        var sum = drift * 0.55f + new Vector2(0.5f, 0);
        foreach (var (center, spin) in centers)
        {
            var away = at - center;
            var near = (float)PortableMath.Exp(-away.LengthSquared() / (width * width * 0.022));
            sum += new Vector2(-away.Y, away.X) / (away.Length() + 8) * (spin * near * 3.2f);
        }

        return sum / (sum.Length() + 1e-4f);
    }
}
