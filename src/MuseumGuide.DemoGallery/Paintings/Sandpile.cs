using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Grains dropped on a few spots; four on one square topple to its neighbors, until all lies still.</summary>
internal sealed class Sandpile(uint seed, int width, int height, int pixels, Palette ground, Palette heights) : IPainting
{
    public RgbImage Paint()
    {
        int columns = width / pixels + 1, rows = height / pixels + 1;
        var sand = Topple(columns, rows);
        var noise = new Noise(seed);
        var canvas = new Canvas(width, height).Fill((x, y) =>
        {
            var wobble = noise.At(x / 14f, y / 14f) * 1.6f;
            int column = Math.Clamp((int)((x + wobble) / pixels), 0, columns - 1);
            int row = Math.Clamp((int)((y + wobble) / pixels), 0, rows - 1);
            var grains = sand[row * columns + column];
            var wash = noise.Fbm(x / 70f, y / 70f, 3);
            var tile = noise.Cell(column, row) * 0.18f + noise.Fbm(x / 8f, y / 8f, 2) * 0.14f;
            if (grains < 0) return ground.At(0.5f + wash * 0.8f + tile * 0.6f - 0.1f);
            return Pigment.Mix(heights[grains], heights[grains + 1], Math.Clamp(wash * 0.7f, 0, 0.5f)).Times(0.9f + tile + wash * 0.12f);
        });
        new Brushwork(6, 0.6f, 0.05f, 0.35f).Apply(canvas, seed);
        Surface.Panel.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private int[] Topple(int columns, int rows)
    {
        var sand = new int[columns * rows];
        var touched = new bool[sand.Length];
        (float X, float Y, int Grains)[] heaps = [(0.37f, 0.5f, 16000), (0.85f, 0.26f, 4000), (0.87f, 0.77f, 3000), (0.08f, 0.12f, 420)];
        foreach (var (x, y, grains) in heaps) sand[(int)(y * rows) * columns + (int)(x * columns)] = grains;
        for (var moving = true; moving;)
        {
            moving = false;
            for (var y = 1; y < rows - 1; y++)
            {
                for (var i = y * columns + 1; i < y * columns + columns - 1; i++)
                {
                    if (sand[i] < 4) continue;
                    var share = sand[i] / 4;
                    sand[i] -= share * 4;
                    foreach (var to in (ReadOnlySpan<int>)[i - 1, i + 1, i - columns, i + columns])
                    {
                        sand[to] += share;
                        touched[to] = true;
                    }

                    moving = true;
                }
            }
        }

        for (var i = 0; i < sand.Length; i++) sand[i] = touched[i] ? Math.Min(3, sand[i]) : -1;
        return sand;
    }
}
