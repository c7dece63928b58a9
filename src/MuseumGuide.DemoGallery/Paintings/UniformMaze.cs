using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Wilson's maze: loop-erased walks, so that every maze is as likely as any other; paths take color from their length.</summary>
internal sealed class UniformMaze(uint seed, int columns, int rows, int cell, Palette way, Palette wall) : IPainting
{
    private static readonly (int X, int Y)[] s_turns = [(1, 0), (0, 1), (-1, 0), (0, -1)];

    public RgbImage Paint()
    {
        var exits = Walk();
        var far = Distances(exits);
        var longest = far.Max();
        var noise = new Noise(seed);
        int width = columns * cell, height = rows * cell;
        var canvas = new Canvas(width, height).Fill((x, y) =>
        {
            var distance = far[y / cell * columns + x / cell] / (float)longest;
            var wash = noise.Fbm(x / 30f, y / 30f, 3);
            return way.Around(distance * 2.2f + wash * 0.05f).Times(0.98f + wash * 0.2f + noise.At(x / 6f, y / 6f) * 0.1f);
        });
        var mask = new Mask(width, height);
        for (var i = 0; i < exits.Length; i++)
        {
            int x = i % columns, y = i / columns;
            Vector2 low = Corner(noise, x, y), east = Corner(noise, x + 1, y), south = Corner(noise, x, y + 1), end = Corner(noise, x + 1, y + 1);
            if (x < columns - 1 && !Joined(exits, i, i + 1)) mask.Line(east, end, 4.6f);
            if (y < rows - 1 && !Joined(exits, i, i + columns)) mask.Line(south, end, 4.6f);
            if (x == 0) mask.Line(low, south, 6);
            if (y == 0) mask.Line(low, east, 6);
        }

        canvas.Lay(mask, (x, y) => wall.At(0.5f + noise.Fbm(x / 9f, y / 9f, 3) * 0.9f));
        new Brushwork(6, 0.55f, 0.055f, 0.35f).Apply(canvas, seed);
        Surface.Panel.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private Vector2 Corner(Noise noise, int x, int y) =>
        new Vector2(x, y) * cell + new Vector2(noise.Cell(x, y) - 0.5f, noise.Cell(x, y + 999) - 0.5f) * cell * 0.22f;

    private bool Joined(int[] exits, int a, int b) => exits[a] == b || exits[b] == a;

    // For each cell the neighbor through which its way to the root leaves; the root has -1.
    private int[] Walk()
    {
        var random = new Pcg(seed);
        var exits = new int[columns * rows];
        var inside = new bool[exits.Length];
        var root = rows / 2 * columns + columns / 2;
        exits[root] = -1;
        inside[root] = true;
        for (var start = 0; start < exits.Length; start++)
        {
            for (var at = start; !inside[at]; at = exits[at])
            {
                var (dx, dy) = s_turns[random.Below(4)];
                int x = at % columns + dx, y = at / columns + dy;
                exits[at] = x < 0 || y < 0 || x >= columns || y >= rows ? at : y * columns + x;
            }

            for (var at = start; !inside[at]; at = exits[at]) inside[at] = true;
        }

        return exits;
    }

    private static int[] Distances(int[] exits)
    {
        var far = new int[exits.Length];
        for (var i = 0; i < far.Length; i++)
        {
            for (var at = i; exits[at] >= 0; at = exits[at]) far[i]++;
        }

        return far;
    }
}
