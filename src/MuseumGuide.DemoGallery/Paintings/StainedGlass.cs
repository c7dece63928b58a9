using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Worley's cells as panes of glass in lead, or as field stones in a wall.</summary>
internal sealed class StainedGlass(uint seed, int width, int height, float cell, bool stones, Palette colors, Palette joints) : IPainting
{
    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var fine = new Noise(seed + 5);
        var canvas = new Canvas(width, height).Fill((x, y) =>
        {
            var bend = noise.Fbm(x / 80f, y / 80f, 2) * (stones ? 0.12f : 0.4f);
            float u = x / cell + bend, v = y / (stones ? cell * 0.62f : cell) + bend * 0.6f;
            var grow = stones ? 1 : 1 + 0.45f * noise.At(x / 300f, y / 300f);
            var hit = noise.Worley(u * grow, v * grow);
            var inner = fine.Worley(u * 2.1f * grow, v * 2.1f * grow);
            var split = !stones && hit.Unit > 0.5f;
            var border = split ? Math.Min(hit.Border, inner.Border * 0.55f + 0.02f) : hit.Border;
            var tone = split ? (hit.Unit * 3 + inner.Unit) % 1 : hit.Unit;
            var texture = noise.Fbm(x / 13f + tone * 90, y / (stones ? 7f : 19f), 3);
            var width = stones ? 0.13f + texture * 0.05f : 0.07f;
            if (border < width)
                return joints.At(0.5f + texture * 0.7f + (border / width - 0.5f) * 0.5f);
            var sweep = noise.Fbm(x / 240f + 9, y / 240f, 2);
            var color = colors.Around(tone * 0.45f + sweep * 0.8f + (stones ? 0 : y / (float)height * 0.5f));
            var round = stones ? 0.62f + Math.Min(0.5f, hit.Border * 0.9f) - hit.Nearest * 0.18f : 0.85f + Math.Min(0.3f, border * 0.6f);
            return color.Times(round + texture * (stones ? 0.35f : 0.24f));
        });
        new Brushwork(6, 0.6f, 0.045f, 0.35f).Apply(canvas, seed);
        (stones ? Surface.Linen : Surface.Panel with { Cracks = 0.2f }).Apply(canvas, seed);
        return canvas.ToImage();
    }
}
