using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>One point that leaps four million times by the same two formulas; where it often lands, the dust is thick.</summary>
/// <param name="clifford">Pickover's formulas, else de Jong's.</param>
internal sealed class PointAttractor(
    uint seed, int width, int height, bool clifford, double a, double b, double c, double d, Palette ground, Palette dust) : IPainting
{
    private const int Leaps = 2_600_000;

    public RgbImage Paint()
    {
        var density = new float[width * height];
        var hue = new float[width * height];
        var reachX = clifford ? 1 + Math.Max(Math.Abs(c), 0) : 2.0;
        var reachY = clifford ? 1 + Math.Max(Math.Abs(d), 0) : 2.0;
        double scaleX = width * 0.475 / reachX, scaleY = height * 0.475 / reachY;
        double x = 0.1, y = 0.1;
        for (var i = 0; i < Leaps; i++)
        {
            var (nx, ny) = clifford
                ? (PortableMath.Sin(a * y) + c * PortableMath.Cos(a * x), PortableMath.Sin(b * x) + d * PortableMath.Cos(b * y))
                : (PortableMath.Sin(a * y) - PortableMath.Cos(b * x), PortableMath.Sin(c * x) - PortableMath.Cos(d * y));
            var at = (int)(ny * scaleY + height * 0.5) * width + (int)(nx * scaleX + width * 0.5);
            density[at]++;
            hue[at] += (float)((nx - x) * (nx - x) + (ny - y) * (ny - y));
            (x, y) = (nx, ny);
        }

        var noise = new Noise(seed);
        var mean = Leaps / (float)(width * height);
        var canvas = new Canvas(width, height).Fill((px, py) =>
        {
            var i = py * width + px;
            var wash = noise.Fbm(px / 85f, py / 85f, 4);
            var back = ground.At(0.5f + wash * 0.8f).Times(1 + noise.At(px / 7f, py / 7f) * 0.14f);
            if (density[i] == 0) return back;
            var thick = (float)PortableMath.Log(1 + density[i] / mean * 2.4) * 0.42f;
            return Pigment.Mix(back, dust.At(hue[i] / density[i] * 0.11f + wash * 0.12f).Times(0.7f + thick * 0.35f), Math.Min(0.96f, thick));
        });
        new Brushwork(5, 0.72f, 0.055f, 0.3f).Apply(canvas, seed);
        Surface.Paper.Apply(canvas, seed);
        return canvas.ToImage();
    }
}
