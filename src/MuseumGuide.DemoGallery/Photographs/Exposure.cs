using MuseumGuide.Demo.Drawing;

namespace MuseumGuide.Demo.Photographs;

/// <summary>Light, lens and sensor of a view, laid over what the camera sees.</summary>
internal sealed class Exposure(VisitorView view)
{
    public void Apply(Canvas canvas)
    {
        if (view.Blur > 0.2f) Blur(canvas, view.Blur);
        var random = new Pcg(view.Seed);
        float glareX = random.Between(0.3f, 0.7f), glareY = random.Between(0.25f, 0.6f);
        int width = canvas.Width, height = canvas.Height;
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                float u = (x + 0.5f) / width, v = (y + 0.5f) / height;
                float cx = u - 0.5f, cy = v - 0.5f;
                var light = view.Light * (1 + view.Falloff * (0.5f - (u * 0.6f + v * 0.4f)) * 2 * 0.5f);
                light *= 1 - (cx * cx + cy * cy) * 0.35f;
                var lamp = view.Glare > 0 ? Lamp(u - glareX, (v - glareY) * height / width) * view.Glare : 0;
                var grain = random.Bell() * view.Noise;
                var tint = random.Bell() * view.Noise * 0.5f;
                var color = canvas[x, y].Times(light);
                canvas[x, y] = new(
                    color.R * (1 + view.Warmth) + lamp + grain + tint,
                    color.G + lamp * 0.97f + grain,
                    color.B * (1 - view.Warmth) + lamp * 0.9f + grain - tint);
            }
        }
    }

    // A bright disc with a wide halo.
    private static float Lamp(float dx, float dy)
    {
        var away = dx * dx * 0.7f + dy * dy * 1.6f + dx * dy * 0.5f;
        return (float)(0.85 * PortableMath.Exp(-away * 190) + 0.35 * PortableMath.Exp(-away * 22));
    }

    private static void Blur(Canvas canvas, float sigma)
    {
        var reach = (int)(sigma * 2.5f) + 1;
        var weights = Enumerable.Range(-reach, 2 * reach + 1)
            .Select(i => (float)PortableMath.Exp(-i * i / (2.0 * sigma * sigma))).ToArray();
        var sum = weights.Sum();
        for (var i = 0; i < weights.Length; i++) weights[i] /= sum;
        var across = new float[canvas.Samples.Length];
        Pass(canvas.Samples, across, canvas.Width, canvas.Height, weights, 3, canvas.Width * 3);
        Pass(across, canvas.Samples, canvas.Height, canvas.Width, weights, canvas.Width * 3, 3);
    }

    // Blurs along lines: "step" leads along a line, "stride" to the next.
    private static void Pass(float[] from, float[] to, int length, int lines, float[] weights, int step, int stride)
    {
        var reach = weights.Length / 2;
        for (var line = 0; line < lines; line++)
        {
            for (var at = 0; at < length; at++)
            {
                float r = 0, g = 0, b = 0;
                for (var k = -reach; k <= reach; k++)
                {
                    var i = line * stride + Math.Clamp(at + k, 0, length - 1) * step;
                    var weight = weights[k + reach];
                    r += from[i] * weight;
                    g += from[i + 1] * weight;
                    b += from[i + 2] * weight;
                }

                var o = line * stride + at * step;
                (to[o], to[o + 1], to[o + 2]) = (r, g, b);
            }
        }
    }
}
