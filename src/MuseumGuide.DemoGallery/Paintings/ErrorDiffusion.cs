using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>A moonlit sea told in dots: what one dot gets wrong is handed to its neighbors, as Floyd and Steinberg do.</summary>
internal sealed class ErrorDiffusion(uint seed, int width, int height, float dot, Palette paper, Palette ink) : IPainting
{
    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        int columns = (int)(width / dot) + 1, rows = (int)(height / dot) + 1;
        var tone = new float[columns * rows];
        for (var i = 0; i < tone.Length; i++) tone[i] = Scene(noise, i % columns / (float)columns, i / columns / (float)rows);
        var canvas = new Canvas(width, height).Fill((x, y) =>
            paper.At(y / (float)height * 0.6f + 0.2f + noise.Fbm(x / 60f, y / 30f, 4) * 0.6f).Times(1 + noise.At(x / 7f, y / 7f) * 0.1f));
        var mask = new Mask(width, height);
        for (var y = 0; y < rows; y++)
        {
            for (var x = 0; x < columns; x++)
            {
                var want = tone[y * columns + x];
                var printed = want < 0.5f;
                Pass(tone, columns, rows, x, y, want - (printed ? 0 : 1));
                if (!printed) continue;
                var at = new Vector2(x + noise.Cell(x, y) * 0.5f, y + noise.Cell(x, y + 5000) * 0.5f) * dot;
                var color = ink.At(y / (float)rows + noise.Fbm(x / 20f, y / 20f, 2) * 0.5f);
                canvas.Lay(mask.Disc(at, dot * (0.5f + noise.Cell(x + 900, y) * 0.22f)), color, 0.93f);
            }
        }

        Surface.Paper.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private static void Pass(float[] tone, int columns, int rows, int x, int y, float error)
    {
        Add(x + 1, y, 7 / 16f);
        Add(x - 1, y + 1, 3 / 16f);
        Add(x, y + 1, 5 / 16f);
        Add(x + 1, y + 1, 1 / 16f);

        void Add(int px, int py, float share)
        {
            if (px >= 0 && px < columns && py < rows) tone[py * columns + px] += error * share;
        }
    }

    // Brightness, 0 to 1: a moon with its halo over clouds, cliffs at the right, a glittering path on the water.
    private float Scene(Noise noise, float u, float v)
    {
        float dx = (u - 0.36f) * width / height, dy = v - 0.24f;
        var moon = MathF.Sqrt(dx * dx + dy * dy);
        if (moon < 0.1f) return 0.93f - Math.Max(0, noise.Fbm(u * 18, v * 18, 3)) * 0.6f;
        var cliff = 0.66f + (v - 0.25f) * -0.42f + noise.Fbm(v * 9, 3, 4) * 0.13f;
        if (v > 0.2f && v < 0.66f && u > cliff) return 0.02f + Math.Max(0, noise.Ridged(u * 15, v * 9, 3) - 0.72f) * 0.9f;
        var cloud = noise.Fbm(u * 5 + 8, v * 13, 5);
        if (v < 0.56f) return Math.Clamp(0.68f - moon * 0.75f + cloud * 0.5f, 0.02f, 0.9f);
        var wave = noise.Fbm(u * 9, v * 55 + 40 * v * v, 4);
        var path = (float)PortableMath.Exp(-(u - 0.36f) * (u - 0.36f) * 60);
        return Math.Clamp(0.16f + path * 0.5f + wave * 0.5f, 0.04f, 0.95f);
    }
}
