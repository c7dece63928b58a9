using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>An elementary cellular automaton, row under row, knotted like a carpet.</summary>
/// <param name="rule">Wolfram's number of the rule, 0 to 255.</param>
/// <param name="single">Whether it begins with a single knot, or with chance.</param>
internal sealed class RuleTapestry(
    uint seed, int width, int height, int cell, byte rule, bool single, Palette off, Palette on) : IPainting
{
    public RgbImage Paint()
    {
        int columns = width / cell + 1, rows = height / cell + 1;
        var cells = Run(columns, rows);
        var noise = new Noise(seed);
        var canvas = new Canvas(width, height).Fill((x, y) =>
        {
            var sway = noise.At(x / 130f, y / 130f) * 4;
            float fx = Math.Clamp((x + sway) / cell, 0, columns - 1), fy = Math.Clamp((y + sway) / cell, 0, rows - 1);
            int column = (int)fx, row = (int)fy;
            float dx = fx - column - 0.5f, dy = fy - row - 0.5f;
            var alive = cells[row * columns + column] > 0;
            var age = cells[row * columns + column];
            var abrash = noise.At(3, row / 9f) * 0.16f + noise.Fbm(x / 150f, y / 150f, 3) * 0.4f;
            var knot = noise.Cell(column, row) - 0.5f;
            var round = 1.08f - (dx * dx + dy * dy) * 0.75f + noise.At(x / 2f, y / 4f) * 0.08f;
            return alive
                ? on.At(age * 0.13f + abrash + knot * 0.18f).Times(round)
                : off.At(0.5f + abrash + knot * 0.3f).Times(round * 0.97f);
        });
        (Surface.Paper with { Fibers = 7, Mottle = 0.13f }).Apply(canvas, seed);
        return canvas.ToImage();
    }

    // 0 is off; on cells count how many of the five above were on, which colors them.
    private byte[] Run(int columns, int rows)
    {
        var random = new Pcg(seed);
        var wide = columns + rows * 2;
        var row = new bool[wide];
        if (single) row[rows + columns / 2] = true;
        else for (var i = 0; i < wide; i++) row[i] = random.Chance(0.5f);
        var cells = new byte[columns * rows];
        for (var y = 0; y < rows; y++)
        {
            for (var x = 0; x < columns; x++)
            {
                var i = x + rows;
                if (!row[i]) continue;
                var near = 1;
                for (var d = -3; d <= 3; d++) near += row[i + d] ? 1 : 0;
                cells[y * columns + x] = (byte)near;
            }

            var next = new bool[wide];
            for (var i = 1; i < wide - 1; i++)
                next[i] = (rule >> ((row[i - 1] ? 4 : 0) + (row[i] ? 2 : 0) + (row[i + 1] ? 1 : 0)) & 1) == 1;
            row = next;
        }

        return cells;
    }
}
