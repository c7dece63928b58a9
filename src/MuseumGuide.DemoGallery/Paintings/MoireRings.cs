using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Families of rings or bent lines over one another; where they nearly agree, a third figure appears.</summary>
internal sealed class MoireRings(
    uint seed, int width, int height, bool rings, float pitch, Vector2 first, Vector2 second, Palette colors) : IPainting
{
    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var canvas = new Canvas(width, height).Fill((x, y) =>
        {
            var bend = noise.Fbm(x / 260f, y / 260f, 2) * pitch * 3.2f;
            float a, b;
            if (rings)
            {
                a = Vector2.Distance(new(x, y), first) + bend;
                b = Vector2.Distance(new(x, y), second) * 1.04f + bend * 0.4f;
            }
            else
            {
                var swell = (float)PortableMath.Sin(x / 140f + y / 320f) * 46;
                a = y + swell + bend * 1.6f;
                b = y * 0.97f + (float)PortableMath.Sin(x / 118f - y / 410f) * 52 + x * 0.12f;
            }

            var lineA = Band(a / pitch);
            var lineB = Band(b / pitch);
            var place = 0.5f + noise.Fbm(x / 170f + 20, y / 170f, 3) * 0.85f;
            var paper = colors[0].Times(0.97f + noise.At(x / 8f, y / 8f) * 0.07f);
            var mix = Pigment.Mix(paper, colors[1], lineA * (0.82f + noise.At(x / 11f, y / 3f) * 0.2f));
            var over = Pigment.Mix(colors[2], colors[3], Math.Clamp(place, 0, 1));
            var both = lineA * lineB;
            mix = Pigment.Mix(mix, over, lineB * 0.88f);
            return Pigment.Mix(mix, colors[4], both * 0.75f);
        });
        new Brushwork(5, 0.7f, 0.05f, 0.22f).Apply(canvas, seed);
        Surface.Linen.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private static float Band(float at)
    {
        var phase = Math.Abs(at - MathF.Floor(at) - 0.5f) * 2;
        return Math.Clamp((0.52f - phase) * 5f + 0.5f, 0, 1);
    }
}
