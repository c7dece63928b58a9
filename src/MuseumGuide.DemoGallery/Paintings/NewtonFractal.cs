using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Newton's method for the n-th roots of one, begun at every point: the root that is reached gives the color.</summary>
internal sealed class NewtonFractal(
    uint seed, int width, int height, int power, double x, double y, double reach, double turn, double relax, Palette colors) : IPainting
{
    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        double cos = PortableMath.Cos(turn), sin = PortableMath.Sin(turn);
        var canvas = new Canvas(width, height).Fill((px, py) =>
        {
            double u = (px * 2.0 / width - 1) * reach, v = (1 - py * 2.0 / height) * reach * height / width;
            var (root, steps, near) = Solve(x + u * cos - v * sin, y + u * sin + v * cos);
            var band = (float)(steps - near);
            var light = Math.Max(0.5f, 1.15f - band * 0.035f) + 0.12f * (float)PortableMath.Sin(band * 3.1);
            var wash = noise.Fbm(px / 45f, py / 45f, 3) * 0.16f;
            return Pigment.Mix(colors[root], colors[root + 1], Math.Clamp(0.03f * band + wash, 0, 0.7f)).Times(light + wash);
        });
        new Brushwork(7, 0.5f, 0.05f, 0.4f).Apply(canvas, seed);
        Surface.Linen.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private (int Root, int Steps, double Near) Solve(double zx, double zy)
    {
        for (var i = 0; i < 40; i++)
        {
            double px = 1, py = 0;
            for (var k = 1; k < power; k++) (px, py) = (px * zx - py * zy, px * zy + py * zx);
            double fx = px * zx - py * zy - 1, fy = px * zy + py * zx;
            var off = fx * fx + fy * fy;
            if (off < 1e-5)
            {
                var angle = PortableMath.Atan2(zy, zx) / (2 * Math.PI) * power;
                return ((int)Math.Round(angle + power) % power, i, Math.Clamp(-PortableMath.Log(off) / 11.5 - 1, 0, 1));
            }

            var size = (px * px + py * py) * power / relax;
            if (size < 1e-12) break;
            zx -= (fx * px + fy * py) / size;
            zy -= (fy * px - fx * py) / size;
        }

        return (0, 40, 0);
    }
}
