using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Ising's magnets near the point where order is lost, painted as an old chart of land and sea.</summary>
internal sealed class IsingSea(uint seed, int width, int height, int sweeps, Palette sea, Palette land) : IPainting
{
    private const int Pixels = 4;
    private const double Coupling = 0.4406868; // of Onsager's critical point, over the temperature

    public RgbImage Paint()
    {
        int columns = width / Pixels + 2, rows = height / Pixels + 2;
        var spins = Anneal(columns, rows);
        var near = Blur(spins, columns, rows, 1);
        var far = Blur(spins, columns, rows, 5);
        var noise = new Noise(seed);
        var canvas = new Canvas(width, height).Fill((x, y) =>
        {
            var wobble = noise.Fbm(x / 13f, y / 13f, 2) * 3f;
            var i = Math.Clamp((int)((y + wobble) / Pixels), 0, rows - 1) * columns
                + Math.Clamp((int)((x - wobble) / Pixels), 0, columns - 1);
            var texture = noise.Fbm(x / 24f, y / 24f, 3) * 0.35f;
            var shore = near[i] + texture * 0.35f;
            if (Math.Abs(shore) < 0.13f) return land[0].Times(0.35f);
            return shore > 0
                ? land.At(0.35f + far[i] * 0.5f + texture).Times(1 + noise.At(x / 5f, y / 5f) * 0.15f)
                : sea.At(0.5f + far[i] * 0.7f + texture * 0.7f).Times(1 + noise.At(x / 26f, y / 4f) * 0.16f);
        });
        new Brushwork(5, 0.6f, 0.05f, 0.25f).Apply(canvas, seed);
        (Surface.Paper with { Edges = 0.25f, Mottle = 0.14f }).Apply(canvas, seed);
        return canvas.ToImage();
    }

    private float[] Anneal(int columns, int rows)
    {
        var random = new Pcg(seed);
        var noise = new Noise(seed + 3);
        var spins = new float[columns * rows];
        for (var i = 0; i < spins.Length; i++)
            spins[i] = noise.Fbm(i % columns / 50f, i / columns / 50f, 4) + random.Bell() * 0.2f > 0 ? 1 : -1;
        float[] keep = [1, (float)PortableMath.Exp(-4 * Coupling), (float)PortableMath.Exp(-8 * Coupling)];
        for (var step = sweeps * spins.Length; step > 0; step--)
        {
            int x = random.Below(columns), y = random.Below(rows), i = y * columns + x;
            var around = spins[y * columns + (x + 1) % columns] + spins[y * columns + (x + columns - 1) % columns]
                + spins[(y + 1) % rows * columns + x] + spins[(y + rows - 1) % rows * columns + x];
            var cost = (int)(spins[i] * around);
            if (cost <= 0 || random.Unit() < keep[cost / 2]) spins[i] = -spins[i];
        }

        return spins;
    }

    private static float[] Blur(float[] spins, int columns, int rows, int reach)
    {
        var blurred = new float[spins.Length];
        for (var i = 0; i < spins.Length; i++)
        {
            var sum = 0f;
            for (var dy = -reach; dy <= reach; dy++)
            {
                for (var dx = -reach; dx <= reach; dx++)
                    sum += spins[Math.Clamp(i / columns + dy, 0, rows - 1) * columns + Math.Clamp(i % columns + dx, 0, columns - 1)];
            }

            blurred[i] = sum / ((2 * reach + 1) * (2 * reach + 1));
        }

        return blurred;
    }
}
