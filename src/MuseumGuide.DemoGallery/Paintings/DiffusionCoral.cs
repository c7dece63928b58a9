using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Wandering grains that stick where they first touch what has grown before.</summary>
internal sealed class DiffusionCoral(uint seed, int width, int height, int grains, Palette ground, Palette coral) : IPainting
{
    private const int Pixels = 3;

    public RgbImage Paint()
    {
        int columns = width / Pixels, rows = height / Pixels;
        var age = Grow(columns, rows);
        var noise = new Noise(seed);
        var canvas = new Canvas(width, height).Fill((x, y) =>
            ground.At(y / (float)height * 0.7f + 0.15f + noise.Fbm(x / 95f, y / 45f, 4) * 0.6f).Times(1 + noise.At(x / 8f, y / 8f) * 0.1f));
        var mask = new Mask(width, height);
        for (var i = 0; i < age.Length; i++)
        {
            if (age[i] == 0) continue;
            int cx = i % columns, cy = i / columns;
            var at = new System.Numerics.Vector2(cx + 0.5f, cy + 0.5f) * Pixels;
            canvas.Lay(mask.Disc(at + new System.Numerics.Vector2(3, 4), Pixels * 0.8f), ground[0].Times(0.3f), 0.35f);
        }

        for (var i = 0; i < age.Length; i++)
        {
            if (age[i] == 0) continue;
            int cx = i % columns, cy = i / columns;
            var at = new System.Numerics.Vector2(cx + 0.5f, cy + 0.5f) * Pixels;
            var color = coral.At(age[i] / (float)grains * 0.9f + noise.At(cx / 14f, cy / 14f) * 0.25f);
            canvas.Lay(mask.Disc(at, Pixels * (0.95f - 0.3f * age[i] / grains)), color.Times(0.8f + noise.Cell(cx, cy) * 0.4f));
        }

        new Brushwork(5, 0.7f, 0.05f, 0.35f).Apply(canvas, seed);
        Surface.Linen.Apply(canvas, seed);
        return canvas.ToImage();
    }

    // Grains fall from just above the highest tip; the sea floor and a few rocks are where growth begins.
    private int[] Grow(int columns, int rows)
    {
        var random = new Pcg(seed);
        var age = new int[columns * rows];
        for (var x = 0; x < columns; x++) age[(rows - 1) * columns + x] = 1;
        var top = rows - 1;
        for (var grain = 2; grain < grains && top > rows / 12; grain++)
        {
            int x = random.Below(columns), y = Math.Max(1, top - 4);
            while (true)
            {
                var turn = random.Below(16);
                if (turn < 4) x++;
                else if (turn < 8) x--;
                else if (turn < 13) y++;
                else y--;
                x = (x + columns) % columns;
                if (y < Math.Max(1, top - 9)) y = Math.Max(1, top - 9);
                var i = y * columns + x;
                var touches = age[i + columns] > 0 || age[y * columns + (x + 1) % columns] > 0
                    || age[y * columns + (x + columns - 1) % columns] > 0 || age[i - columns] > 0;
                if (!touches) continue;
                age[i] = grain;
                top = Math.Min(top, y);
                break;
            }
        }

        return age;
    }
}
