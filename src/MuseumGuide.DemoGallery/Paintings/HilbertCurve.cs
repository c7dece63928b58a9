using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Hilbert's curve as one long ribbon whose color runs with its length.</summary>
internal sealed class HilbertCurve(uint seed, int size, int order, Palette ground, Palette ribbon) : IPainting
{
    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var canvas = new Canvas(size, size).Fill((x, y) =>
            ground.At(0.5f + noise.Fbm(x / 120f, y / 120f, 4) * 0.8f));
        var mask = new Mask(size, size);
        var cells = 1 << order;
        var margin = size * 0.06f;
        var step = (size - 2 * margin) / (cells - 1);
        var last = Vector2.Zero;
        for (var i = 0; i < cells * cells; i++)
        {
            var (cx, cy) = Place(i, cells);
            var wobble = new Vector2(noise.At(cx * 0.7f, cy * 0.7f), noise.At(cx * 0.7f + 50, cy * 0.7f)) * step * 0.2f;
            var here = new Vector2(margin + cx * step, margin + cy * step) + wobble;
            if (i > 0)
            {
                var thick = step * (0.5f + 0.2f * noise.At(i * 0.05f, 3));
                var color = ribbon.Around(i * 3.2f / (cells * cells) + noise.Cell(i, 5) * 0.05f);
                canvas.Lay(mask.Line(last + new Vector2(step * 0.12f), here + new Vector2(step * 0.12f), thick), ground[0].Times(0.35f), 0.55f);
                canvas.Lay(mask.Line(last, here, thick), color.Times(0.82f + noise.Cell(i, 9) * 0.3f));
                canvas.Lay(mask.Line(last - new Vector2(thick * 0.2f), here - new Vector2(thick * 0.2f), thick * 0.22f), color.Plus(0.2f), 0.7f);
            }

            last = here;
        }

        new Brushwork(6, 0.6f, 0.045f, 0.3f).Apply(canvas, seed);
        Surface.Linen.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private static (int X, int Y) Place(int index, int cells)
    {
        int x = 0, y = 0;
        for (var s = 1; s < cells; s *= 2)
        {
            var rx = 1 & index / 2;
            var ry = 1 & (index ^ rx);
            if (ry == 0)
            {
                if (rx == 1) (x, y) = (s - 1 - x, s - 1 - y);
                (x, y) = (y, x);
            }

            x += s * rx;
            y += s * ry;
            index /= 4;
        }

        return (x, y);
    }
}
