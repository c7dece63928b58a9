using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Colors in a ring that each eat the one before it, until spirals rule the field.</summary>
internal sealed class CyclicSpirals(uint seed, int width, int height, int states, int steps, Palette colors) : IPainting
{
    private const int Pixels = 4;

    public RgbImage Paint()
    {
        int columns = width / Pixels + 1, rows = height / Pixels + 1;
        var cells = Run(columns, rows);
        var noise = new Noise(seed);
        var canvas = new Canvas(width, height).Fill((x, y) =>
        {
            var wobble = noise.At(x / 11f, y / 11f) * 2.4f;
            int column = Math.Clamp((int)((x + wobble) / Pixels), 0, columns - 1);
            int row = Math.Clamp((int)((y - wobble) / Pixels), 0, rows - 1);
            var state = cells[row * columns + column];
            return colors.Around(state / (float)states + noise.At(x / 140f, y / 140f) * 0.06f)
                .Times(0.95f + noise.Fbm(x / 12f, y / 12f, 2) * 0.2f + (state & 1) * 0.08f);
        });
        new Brushwork(7, 0.4f, 0.055f, 0.45f).Apply(canvas, seed);
        Surface.Linen.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private byte[] Run(int columns, int rows)
    {
        var random = new Pcg(seed);
        var cells = new byte[columns * rows];
        for (var i = 0; i < cells.Length; i++) cells[i] = (byte)random.Below(states);
        var next = new byte[cells.Length];
        for (var step = 0; step < steps; step++)
        {
            for (var y = 0; y < rows; y++)
            {
                int up = (y + rows - 1) % rows * columns, here = y * columns, down = (y + 1) % rows * columns;
                for (var x = 0; x < columns; x++)
                {
                    int left = x == 0 ? columns - 1 : x - 1, right = x == columns - 1 ? 0 : x + 1;
                    var eater = (byte)((cells[here + x] + 1) % states);
                    var eaten = cells[up + x] == eater || cells[down + x] == eater
                        || cells[here + left] == eater || cells[here + right] == eater;
                    next[here + x] = eaten ? eater : cells[here + x];
                }
            }

            (cells, next) = (next, cells);
        }

        return cells;
    }
}
