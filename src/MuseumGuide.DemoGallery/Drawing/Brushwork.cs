namespace MuseumGuide.Demo.Drawing;

/// <summary>Repaints a picture in brush strokes, large to small, as Haeberli (1990) and Hertzmann (1998) do.</summary>
/// <param name="Width">Width of the broadest brush, in pixels; two finer ones follow.</param>
/// <param name="Keep">How much of the picture shows through unpainted, 0 to 1.</param>
/// <param name="Jitter">How far strokes differ in color, about 0.02 to 0.08.</param>
/// <param name="Impasto">How strongly light catches the ridges of the paint, about 0 to 0.5.</param>
internal sealed record Brushwork(float Width, float Keep, float Jitter, float Impasto)
{
    private const float Flat = 0.03f; // below this slope of brightness the brush goes its own way

    public void Apply(Canvas canvas, uint seed)
    {
        var source = (float[])canvas.Samples.Clone();
        var relief = new float[canvas.Width * canvas.Height];
        var random = new Pcg(seed);
        var drift = new Noise(seed ^ 0xB5u);
        var brush = Width;
        for (var layer = 0; layer < 3; layer++, brush *= 0.55f)
        {
            var length = brush * 2.6f;
            var count = (int)(canvas.Width * canvas.Height / (brush * length) * 1.5f);
            for (var i = 0; i < count; i++)
            {
                float x = random.Unit() * canvas.Width, y = random.Unit() * canvas.Height;
                Stroke(canvas, source, relief, random, drift, x, y, brush, length * random.Between(0.6f, 1.2f), layer);
            }
        }

        Finish(canvas, source, relief);
    }

    private void Stroke(
        Canvas canvas, float[] source, float[] relief, Pcg random, Noise drift,
        float x, float y, float brush, float length, int layer)
    {
        int width = canvas.Width, height = canvas.Height;
        var at = ((int)y * width + (int)x) * 3;
        var target = new Pigment(source[at], source[at + 1], source[at + 2]);
        var bristles = random.Next();
        var color = target.Jitter(random, Jitter);
        var now = canvas[(int)x, (int)y];
        var miss = Math.Abs(now.R - target.R) + Math.Abs(now.G - target.G) + Math.Abs(now.B - target.B);
        if (layer > 0 && miss < 0.09f && (bristles & 7) != 0) return;

        var (cos, sin) = Direction(source, width, height, (int)x, (int)y, (int)brush, drift);
        var bend = ((bristles >> 8 & 255) / 255f - 0.5f) / length * 0.5f;
        float half = brush / 2, reach = length / 2;
        int left = Math.Max(0, (int)(x - reach - half)), right = Math.Min(width - 1, (int)(x + reach + half));
        int top = Math.Max(0, (int)(y - reach - half)), bottom = Math.Min(height - 1, (int)(y + reach + half));
        for (var py = top; py <= bottom; py++)
        {
            for (var px = left; px <= right; px++)
            {
                float dx = px - x, dy = py - y;
                var s = dx * cos + dy * sin;
                var t = dy * cos - dx * sin + bend * s * s;
                var edge = Math.Min(half - Math.Abs(t), (reach - Math.Abs(s)) * 0.5f);
                if (edge <= 0) continue;
                var hair = ((Noise.Hash((int)(t * 1.3f + 64), layer, bristles) >> 8) / 16777216f) - 0.5f;
                var alpha = Math.Min(1, edge) * Math.Clamp(0.95f + hair * 0.8f - (s + reach) / length * 0.35f, 0, 1);
                canvas.Blend(px, py, color.Plus(hair * Jitter * 1.6f), alpha);
                var i = py * width + px;
                relief[i] += (hair + (edge < 1.6f ? 0.35f : 0) - relief[i]) * alpha;
            }
        }
    }

    // Along the edges of the picture where it has edges, along a slow drift where it has none.
    private static (float Cos, float Sin) Direction(
        float[] source, int width, int height, int x, int y, int step, Noise drift)
    {
        float Light(int px, int py) =>
            source[(Math.Clamp(py, 0, height - 1) * width + Math.Clamp(px, 0, width - 1)) * 3 + 1];
        var gx = Light(x + step, y) - Light(x - step, y);
        var gy = Light(x, y + step) - Light(x, y - step);
        var slope = MathF.Sqrt(gx * gx + gy * gy);
        if (slope > Flat) return (-gy / slope, gx / slope);
        var angle = drift.At(x / 160f, y / 160f) * 3f;
        return ((float)PortableMath.Cos(angle), (float)PortableMath.Sin(angle));
    }

    private void Finish(Canvas canvas, float[] source, float[] relief)
    {
        int width = canvas.Width, height = canvas.Height;
        var samples = canvas.Samples;
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var i = y * width + x;
                var before = relief[Math.Max(0, y - 1) * width + Math.Max(0, x - 1)];
                var after = relief[Math.Min(height - 1, y + 1) * width + Math.Min(width - 1, x + 1)];
                var light = 1 + (after - before) * Impasto;
                for (var c = i * 3; c < i * 3 + 3; c++)
                    samples[c] = (samples[c] + (source[c] - samples[c]) * Keep) * light;
            }
        }
    }
}
