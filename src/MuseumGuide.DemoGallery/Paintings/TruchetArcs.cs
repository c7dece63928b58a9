using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Square tiles with two quarter circles each, turned by chance; large and small tiles mixed.</summary>
internal sealed class TruchetArcs(uint seed, int width, int height, float cell, Palette ground, Palette ribbon) : IPainting
{
    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var canvas = new Canvas(width, height).Fill((x, y) => At(noise, x / cell, y / cell));
        new Brushwork(9, 0.55f, 0.05f, 0.35f).Apply(canvas, seed);
        Surface.Linen.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private Pigment At(Noise noise, float x, float y)
    {
        var split = 1;
        if (noise.At((int)x * 0.37f, (int)y * 0.37f) > 0.22f) split = 3;
        x *= split;
        y *= split;
        int ix = (int)x, iy = (int)y;
        float dx = x - ix, dy = y - iy;
        if (noise.Cell(ix + split * 977, iy) < 0.5f) dx = 1 - dx;
        var near = MathF.Sqrt(dx * dx + dy * dy);
        var far = MathF.Sqrt((1 - dx) * (1 - dx) + (1 - dy) * (1 - dy));
        var r = Math.Min(near, far);
        var off = Math.Abs(r - 0.5f);
        var place = noise.Fbm(x / split * 0.16f, y / split * 0.16f, 3) * 0.8f + 0.5f;
        var tint = noise.Cell(ix * 3 + (near < far ? 1 : 2), iy + split) - 0.5f;
        if (off < 0.17f)
        {
            var round = 1.12f - off * off * 22f + tint * 0.16f;
            return off > 0.145f ? ribbon[0].Times(0.3f) : ribbon.At(place + tint * 0.35f).Times(round);
        }

        var disc = r < 0.33f ? 0.16f : 0f;
        return ground.At(place + disc + tint * 0.22f).Times(0.92f + r * 0.14f);
    }
}
