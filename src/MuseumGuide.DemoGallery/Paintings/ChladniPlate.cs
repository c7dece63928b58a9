using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Sand on a sounding plate: it leaves what moves and lies still along the nodes.</summary>
internal sealed class ChladniPlate(uint seed, int size, Palette plate, Palette sand) : IPainting
{
    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var random = new Pcg(seed);
        var canvas = new Canvas(size, size).Fill((x, y) =>
        {
            var brushed = noise.At(x / 50f, y / 1.6f) * 0.1f + noise.Fbm(x / 90f, y / 90f, 3) * 0.25f;
            var field = Math.Abs(Wave(x, y));
            return plate.At(0.35f + field * 0.3f + brushed);
        });
        for (var i = 0; i < size * size * 2; i++)
        {
            float x = random.Unit() * size, y = random.Unit() * size;
            var still = Math.Abs(Wave(x, y));
            if (still > 0.07f + 0.3f * random.Unit() * random.Unit() * random.Unit()) continue;
            var grain = sand.At(random.Unit() + noise.At(x / 60f, y / 60f) * 0.35f);
            canvas.Blend((int)x + 1, (int)y + 1, plate[0].Times(0.3f), 0.5f);
            canvas.Blend((int)x, (int)y, grain, 0.9f);
            if (random.Chance(0.5f)) canvas.Blend((int)x + 1, (int)y, grain, 0.8f);
        }

        (Surface.Paper with { Fibers = 1, Mottle = 0.14f }).Apply(canvas, seed);
        return canvas.ToImage();
    }

    // Three square-plate modes that sound together, so that no quarter of the figure repeats another.
    private float Wave(float x, float y)
    {
        double u = Math.PI * x / size, v = Math.PI * y / size;
        var sum = Mode(5, 8, u, v) + 0.55 * Mode(3, 10, v, u) + 0.3 * PortableMath.Cos(4 * u + 1) * PortableMath.Cos(6.5 * v);
        return (float)(sum * 0.7);
    }

    private static double Mode(int m, int n, double u, double v) =>
        PortableMath.Cos(m * u) * PortableMath.Cos(n * v) - PortableMath.Cos(n * u) * PortableMath.Cos(m * v);
}
