namespace MuseumGuide.Demo.Drawing;

/// <summary>What a picture is painted on and what time did to it: weave, fibers, cracks, stains, worn varnish.</summary>
internal sealed record Surface
{
    /// <summary>How uneven the paint lies, in patches of 5 to 40 pixels, about 0.05 to 0.2.</summary>
    public float Mottle { get; init; } = 0.1f;

    /// <summary>Depth of the linen's threads.</summary>
    public float Weave { get; init; }

    /// <summary>Fibers a thousand pixels.</summary>
    public float Fibers { get; init; }

    /// <summary>Darkness of the cracks in the paint.</summary>
    public float Cracks { get; init; }

    /// <summary>Strength of single grains.</summary>
    public float Grain { get; init; } = 0.03f;

    /// <summary>Darkness of the old varnish towards the edges.</summary>
    public float Edges { get; init; } = 0.12f;

    public static Surface Linen { get; } = new() { Weave = 0.06f, Mottle = 0.1f };

    public static Surface Panel { get; } = new() { Cracks = 0.4f, Mottle = 0.12f };

    public static Surface Paper { get; } = new() { Fibers = 9, Mottle = 0.1f, Grain = 0.045f, Edges = 0.08f };

    public static Surface RoughPaper { get; } = new() { Fibers = 5, Mottle = 0.17f, Grain = 0.06f, Edges = 0.06f };

    public void Apply(Canvas canvas, uint seed)
    {
        var noise = new Noise(seed);
        var threads = new Noise(seed + 1);
        if (Fibers > 0) LayFibers(canvas, new Pcg(seed + 2));
        int width = canvas.Width, height = canvas.Height;
        var samples = canvas.Samples;
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var patches = noise.Fbm(x / 36f, y / 36f, 3);
                var light = 1 + Mottle * (patches * 0.9f + noise.At(x / 5.5f + 90, y / 5.5f) * 0.55f);
                light += Grain * (noise.Cell(x, y) - 0.5f) * 2;
                if (Weave > 0) light += Weave * Thread(threads, x, y, patches);
                if (Cracks > 0) light -= Crack(noise, x, y, patches);
                float ex = Math.Abs(x * 2f / width - 1), ey = Math.Abs(y * 2f / height - 1);
                var corner = ex * ex * ex * ex + ey * ey * ey * ey;
                light -= Edges * corner * (0.6f + patches);
                var warm = 0.25f * Mottle * noise.At(x / 70f - 40, y / 70f);
                var i = (y * width + x) * 3;
                samples[i] *= light + warm;
                samples[i + 1] *= light;
                samples[i + 2] *= light - warm - Edges * corner * 0.3f;
            }
        }
    }

    // Warp over weft and weft over warp in turn; no two threads are equally thick.
    private static float Thread(Noise threads, int x, int y, float patches)
    {
        int column = (x + (int)(patches * 3)) / 3, row = (y + (int)(patches * 2)) / 3;
        var thread = ((column + row) & 1) == 0 ? threads.Cell(column, 7) : threads.Cell(3, row);
        var over = ((column + row) & 1) == 0 ? x % 3 : y % 3;
        return (over == 1 ? 0.7f : -0.35f) * (0.4f + thread * 1.2f);
    }

    private float Crack(Noise noise, int x, int y, float patches)
    {
        var bend = patches * 0.35f;
        var border = noise.Worley(x / 34f + bend, y / 27f - bend).Border;
        var opening = 0.035f + patches * 0.05f;
        return border < opening ? Cracks * (1 - border / opening) : 0;
    }

    private void LayFibers(Canvas canvas, Pcg random)
    {
        var count = (int)(canvas.Width * canvas.Height / 1000f * Fibers);
        for (var i = 0; i < count; i++)
        {
            float x = random.Unit() * canvas.Width, y = random.Unit() * canvas.Height;
            float dx = random.Bell(), dy = random.Bell();
            var light = random.Chance(0.5f) ? 0.05f : -0.07f;
            for (var step = random.Below(14) + 4; step > 0; step--)
            {
                if ((int)x is var px && (int)y is var py && px >= 0 && py >= 0 && px < canvas.Width && py < canvas.Height)
                    canvas[px, py] = canvas[px, py].Plus(light);
                x += dx * 0.7f;
                y += dy * 0.7f;
                dx += random.Bell() * 0.12f;
            }
        }
    }
}
