using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>A pen between dying pendulums, drawn again in several inks.</summary>
internal sealed class Harmonograph(
    uint seed, int width, int height, float ratio, float detune, int turns, Palette ground, Palette inks) : IPainting
{
    private const int StepsPerTurn = 64;

    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var random = new Pcg(seed);
        var canvas = new Canvas(width, height).Fill((x, y) =>
            ground.At(0.5f + noise.Fbm(x / 140f, y / 140f, 5) * 0.85f).Times(1 + noise.At(x / 9f, y / 9f) * 0.07f));
        var mask = new Mask(width, height);
        for (var ink = 0; ink < inks.Count; ink++)
        {
            double phase = random.Unit() * 6.28, tilt = random.Unit() * 6.28;
            var reach = new Vector2(width, height) * (0.57f - 0.04f * ink);
            var last = Vector2.Zero;
            for (var i = 0; i < turns * StepsPerTurn; i++)
            {
                var t = i * 2 * Math.PI / StepsPerTurn;
                var fade = PortableMath.Exp(-t * 1.1 / (turns * 2 * Math.PI));
                var px = PortableMath.Sin(t + phase) * 0.72 + PortableMath.Sin(t * ratio * (1 + detune) + tilt) * 0.28;
                var py = PortableMath.Sin(t * ratio + tilt) * 0.72 + PortableMath.Cos(t * (1 - detune) + phase) * 0.28;
                var here = new Vector2(width, height) / 2 + reach * new Vector2((float)(px * fade), (float)(py * fade));
                var pressure = 1.1f + 0.7f * noise.At(i * 0.011f, ink * 9);
                if (i > 0) canvas.Lay(mask.Line(last, here, pressure), inks[ink].Plus(noise.At(i * 0.03f, ink) * 0.1f), 0.62f);
                last = here;
            }
        }

        Surface.RoughPaper.Apply(canvas, seed);
        return canvas.ToImage();
    }
}
