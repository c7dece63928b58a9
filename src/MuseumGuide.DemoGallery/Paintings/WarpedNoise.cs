using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Noise that is looked up where other noise has pushed it, twice over.</summary>
internal sealed class WarpedNoise(
    uint seed, int width, int height, float scale, float push, bool ridged, Palette colors, Palette accents) : IPainting
{
    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var canvas = new Canvas(width, height).Fill((x, y) =>
        {
            float u = x / scale, v = y / scale;
            float qx = noise.Fbm(u, v, 3), qy = noise.Fbm(u + 5.2f, v + 1.3f, 3);
            float rx = noise.Fbm(u + push * qx + 1.7f, v + push * qy + 9.2f, 3), ry = noise.Fbm(u + push * qx + 8.3f, v + push * qy + 2.8f, 3);
            var value = ridged
                ? noise.Ridged(u + push * rx, v + push * ry, 5) * 2.3f - 1.72f
                : noise.Fbm(u + push * rx, v + push * ry, 5);
            var color = colors.At(0.5f + value * 0.85f);
            var vein = Math.Clamp(Math.Abs(ry) * 1.5f - 0.2f, 0, 0.85f);
            color = Pigment.Mix(color, accents.At(0.5f + rx), vein);
            var contour = (value * 9 + qx * 3) - MathF.Floor(value * 9 + qx * 3);
            return color.Times(0.94f + contour * 0.16f + (qx + qy) * 0.12f);
        });
        new Brushwork(8, 0.45f, 0.05f, 0.45f).Apply(canvas, seed);
        Surface.Linen.Apply(canvas, seed);
        return canvas.ToImage();
    }
}
