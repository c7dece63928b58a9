using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Each point is squared and shifted until it escapes; how soon, and how near it came to the axes, is its color.</summary>
/// <param name="kind">Which rule is iterated.</param>
/// <param name="x">Middle of the picture, real part.</param>
/// <param name="y">Middle of the picture, imaginary part, upward.</param>
/// <param name="reach">Half the width of the picture in the plane.</param>
internal sealed class EscapeFractal(
    uint seed, int width, int height, EscapeRule kind, double x, double y, double reach, int limit,
    Palette colors, float cycles, double seedX = 0, double seedY = 0) : IPainting
{
    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var canvas = new Canvas(width, height).Fill((px, py) =>
        {
            var (escape, trap) = Iterate(
                x + (px * 2.0 / width - 1) * reach, y - (py * 2.0 / height - 1) * reach * height / width);
            var stroke = noise.Fbm(px / 28f, py / 28f, 2) * 0.04f;
            if (escape < 0) return colors[0].Times(0.25f + (float)Math.Sqrt(Math.Min(1, trap * 3)) * 0.75f + stroke * 3);
            var tone = (float)PortableMath.Log(1 + escape * 0.25) * cycles + stroke;
            var glow = (float)(1.22 - 0.85 * Math.Sqrt(Math.Min(1, trap * 1.4)));
            return colors.Around(tone).Times(0.45f + glow * 0.75f);
        });
        new Brushwork(6, 0.62f, 0.045f, 0.3f).Apply(canvas, seed);
        Surface.Linen.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private (double Escape, double Trap) Iterate(double a, double b)
    {
        double zx = a, zy = b, cx = a, cy = b, trap = 9;
        if (kind == EscapeRule.Julia) (cx, cy) = (seedX, seedY);
        for (var i = 0; i < limit; i++)
        {
            if (kind == EscapeRule.BurningShip) (zx, zy) = (Math.Abs(zx), -Math.Abs(zy));
            double xx = zx * zx, yy = zy * zy;
            if (xx + yy > 256) return (i + 1 - PortableMath.Log(PortableMath.Log(xx + yy) / 2) / 0.6931471805599453, trap);
            zy = 2 * zx * zy + cy;
            zx = xx - yy + cx;
            if (i > 0) trap = Math.Min(trap, Math.Min(Math.Abs(zx), Math.Abs(zy)));
        }

        return (-1, trap);
    }
}
