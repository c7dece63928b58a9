using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Two substances that spread and react: one feeds the other, which starves where it crowds.</summary>
internal sealed class GrayScott(
    uint seed, int width, int height, int steps, float feed, float kill, Palette ground, Palette figure) : IPainting
{
    private const int Pixels = 5; // to one cell of the reaction
    private const float Trace = 1e-9f; // keeps empty water from denormal numbers, which are slow

    public RgbImage Paint()
    {
        int columns = width / Pixels + 2, rows = height / Pixels + 2;
        var reagent = React(columns, rows);
        var noise = new Noise(seed);
        float At(float x, float y)
        {
            float fx = Math.Clamp(x / Pixels, 0, columns - 2), fy = Math.Clamp(y / Pixels, 0, rows - 2);
            int ix = (int)fx, iy = (int)fy;
            var i = iy * columns + ix;
            float dx = fx - ix, dy = fy - iy;
            dx = dx * dx * (3 - 2 * dx);
            dy = dy * dy * (3 - 2 * dy);
            var top = reagent[i] + (reagent[i + 1] - reagent[i]) * dx;
            var bottom = reagent[i + columns] + (reagent[i + columns + 1] - reagent[i + columns]) * dx;
            return Math.Clamp((top + (bottom - top) * dy) * 3.2f, 0, 1);
        }

        var canvas = new Canvas(width, height).Fill((x, y) =>
        {
            var here = At(x, y);
            var slope = At(x - 2, y - 2) - At(x + 2, y + 2);
            var wash = noise.Fbm(x / 75f, y / 75f, 3);
            var light = 1 - slope * 0.75f + noise.Fbm(x / 9f, y / 9f, 2) * 0.13f;
            var color = Pigment.Mix(ground.At(0.5f + wash * 0.9f), figure.At(here * 0.6f + wash * 0.75f - 0.05f), Math.Clamp((here - 0.3f) * 4, 0, 1));
            return color.Times(light);
        });
        new Brushwork(6, 0.6f, 0.05f, 0.3f).Apply(canvas, seed);
        Surface.Panel.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private float[] React(int columns, int rows)
    {
        var random = new Pcg(seed);
        float[] food = new float[columns * rows], eater = new float[columns * rows];
        float[] nextFood = new float[columns * rows], nextEater = new float[columns * rows];
        Array.Fill(food, 1f);
        for (var spot = 0; spot < columns * rows / 260; spot++)
        {
            int x = 3 + random.Below(columns - 8), y = 3 + random.Below(rows - 8);
            for (var i = 0; i < 16; i++) (food[(y + i / 4) * columns + x + i % 4], eater[(y + i / 4) * columns + x + i % 4]) = (0.5f, 0.25f + random.Unit() * 0.2f);
        }

        for (var step = 0; step < steps; step++)
        {
            for (var y = 1; y < rows - 1; y++)
            {
                var i = y * columns + 1;
                for (var end = i + columns - 2; i < end; i++)
                {
                    float u = food[i], v = eater[i], meet = u * v * v;
                    var du = 0.2f * (food[i - 1] + food[i + 1] + food[i - columns] + food[i + columns])
                        + 0.05f * (food[i - columns - 1] + food[i - columns + 1] + food[i + columns - 1] + food[i + columns + 1]) - u;
                    var dv = 0.2f * (eater[i - 1] + eater[i + 1] + eater[i - columns] + eater[i + columns])
                        + 0.05f * (eater[i - columns - 1] + eater[i - columns + 1] + eater[i + columns - 1] + eater[i + columns + 1]) - v;
                    nextFood[i] = u + 0.65f * du - meet + feed * (1 - u);
                    nextEater[i] = v + 0.325f * dv + meet - (feed + kill) * v + Trace;
                }
            }

            (food, nextFood, eater, nextEater) = (nextFood, food, nextEater, eater);
        }

        return eater;
    }
}
