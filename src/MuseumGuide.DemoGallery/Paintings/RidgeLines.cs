using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Profiles stacked from back to front, each hiding what lies behind it.</summary>
internal sealed class RidgeLines(uint seed, int width, int height, int lines, Palette ground, Palette crest) : IPainting
{
    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var random = new Pcg(seed);
        var canvas = new Canvas(width, height).Fill((x, y) => ground.At(0.4f + noise.Fbm(x / 80f, y / 80f, 4) * 0.7f));
        var mask = new Mask(width, height);
        for (var line = 0; line < lines; line++)
        {
            var level = height * (0.17f + 0.8f * line / lines);
            var points = new List<Vector2>();
            var shift = random.Between(-0.09f, 0.09f);
            for (var x = -4; x <= width + 4; x += 3)
            {
                var u = x / (float)width - 0.5f - shift;
                var swell = (float)PortableMath.Exp(-u * u * 16) * height * 0.17f;
                var peaks = Math.Max(0, noise.Fbm(x / 34f, line * 1.9f, 3) + 0.35f);
                points.Add(new(x, level - swell * peaks - noise.At(x / 9f, line * 3) * 3.4f));
            }

            var curve = points.ToArray();
            var tone = line / (float)lines;
            canvas.Lay(
                mask.Polygon([.. curve, new(width + 4, level + height * 0.2f), new(-4, level + height * 0.2f)]),
                (x, y) => ground.At(0.12f + tone * 0.3f + noise.Fbm(x / 26f, y / 12f + line * 7, 3) * 0.45f), 0.93f);
            for (var i = 1; i < curve.Length; i++)
            {
                var rise = (level - curve[i].Y) / (height * 0.14f);
                var color = crest.At(rise + noise.At(i * 0.2f, line) * 0.14f);
                canvas.Lay(mask.Line(curve[i - 1], curve[i], 1.6f + rise * 1.6f), color, 0.92f);
            }
        }

        new Brushwork(5, 0.7f, 0.05f, 0.3f).Apply(canvas, seed);
        Surface.Paper.Apply(canvas, seed);
        return canvas.ToImage();
    }
}
