using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Drawing;

/// <summary>A picture while it is painted: three floats a pixel, 0 to 1.</summary>
internal sealed class Canvas(int width, int height)
{
    public int Width => width;

    public int Height => height;

    public float[] Samples { get; } = new float[width * height * 3];

    public Pigment this[int x, int y]
    {
        get
        {
            var i = (Math.Clamp(y, 0, height - 1) * width + Math.Clamp(x, 0, width - 1)) * 3;
            return new(Samples[i], Samples[i + 1], Samples[i + 2]);
        }
        set
        {
            var i = (y * width + x) * 3;
            Samples[i] = value.R;
            Samples[i + 1] = value.G;
            Samples[i + 2] = value.B;
        }
    }

    public Canvas Fill(Func<int, int, Pigment> paint)
    {
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++) this[x, y] = paint(x, y);
        }

        return this;
    }

    public void Blend(int x, int y, Pigment pigment, float alpha)
    {
        if ((uint)x >= (uint)width || (uint)y >= (uint)height) return;
        var i = (y * width + x) * 3;
        Samples[i] += (pigment.R - Samples[i]) * alpha;
        Samples[i + 1] += (pigment.G - Samples[i + 1]) * alpha;
        Samples[i + 2] += (pigment.B - Samples[i + 2]) * alpha;
    }

    /// <summary>Lays one color through the mask, then clears the mask.</summary>
    public void Lay(Mask mask, Pigment pigment, float alpha = 1) => Lay(mask, (_, _) => pigment, alpha);

    /// <summary>Lays color that changes from place to place through the mask, then clears the mask.</summary>
    public void Lay(Mask mask, Func<int, int, Pigment> paint, float alpha = 1)
    {
        for (var y = mask.Top; y <= mask.Bottom; y++)
        {
            for (var x = mask.Left; x <= mask.Right; x++)
            {
                var coverage = mask[x, y];
                if (coverage > 0.002f) Blend(x, y, paint(x, y), Math.Min(1, coverage) * alpha);
            }
        }

        mask.Clear();
    }

    public RgbImage ToImage()
    {
        var pixels = new byte[Samples.Length];
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = (byte)(Math.Clamp(Samples[i], 0f, 1f) * 255f + 0.5f);
        return new(width, height, pixels);
    }
}
