using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Discs of chance places, each as large as its neighbors leave it, each with rings or a crescent of its own.</summary>
internal sealed class CirclePacking(
    uint seed, int width, int height, int tries, float largest, Palette ground, Palette colors) : IPainting
{
    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var random = new Pcg(seed);
        var canvas = new Canvas(width, height).Fill((x, y) =>
            ground.At(0.5f + noise.Fbm(x / 85f, y / 85f, 4) * 0.9f).Times(1 + noise.At(x / 7f, y / 7f) * 0.12f));
        var mask = new Mask(width, height);
        foreach (var (at, radius) in Pack(random)) Draw(canvas, mask, noise, random, at, radius);
        new Brushwork(7, 0.5f, 0.05f, 0.45f).Apply(canvas, seed);
        Surface.Linen.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private List<(Vector2 At, float Radius)> Pack(Pcg random)
    {
        List<(Vector2 At, float Radius)> discs = [];
        for (var i = 0; i < tries; i++)
        {
            var at = new Vector2(random.Unit() * width, random.Unit() * height);
            var room = largest * (i < tries / 60 ? 1 : 0.42f);
            foreach (var (other, radius) in discs)
            {
                room = Math.Min(room, Vector2.Distance(at, other) - radius - 2);
                if (room < 4) break;
            }

            if (room >= 4) discs.Add((at, room));
        }

        return discs;
    }

    private void Draw(Canvas canvas, Mask mask, Noise noise, Pcg random, Vector2 at, float radius)
    {
        var start = random.Unit();
        var kind = random.Below(3);
        var rings = Math.Clamp((int)(radius / random.Between(6, 13)), 1, 9);
        canvas.Lay(mask.Disc(at + new Vector2(3, 4), radius), ground[0].Times(0.3f), 0.6f);
        for (var i = 0; i < rings; i++)
        {
            var r = radius * (1 - i / (float)rings);
            var off = kind == 1 ? new Vector2(1, -0.6f) * (radius - r) * 0.55f : Vector2.Zero;
            var color = colors.Around(start + (i & 1) * 0.41f + i * 0.06f).Jitter(random, 0.05f);
            var turn = random.Unit() * 6f;
            canvas.Lay(mask.Disc(at + off, r), (x, y) =>
            {
                float dx = x - at.X, dy = y - at.Y;
                var light = 1 - (dx + dy) / radius * 0.13f + noise.Fbm(x / 10f, y / 10f, 2) * 0.17f;
                if (kind != 2) return color.Times(light);
                var beam = PortableMath.Sin(PortableMath.Atan2(dy, dx) * (5 + rings) + turn + i) > 0;
                return color.Times(beam ? light : light * 0.72f);
            });
        }
    }
}
