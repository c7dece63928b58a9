using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Cloth from a weaver's draft: threading, tie-up and treadling say at each crossing which thread lies on top.</summary>
internal sealed class WovenDraft(
    uint seed, int width, int height, int pitch, int shafts, bool pointed, Palette warp, Palette weft) : IPainting
{
    public RgbImage Paint()
    {
        var random = new Pcg(seed);
        var noise = new Noise(seed);
        var threading = Run(random, width / pitch + 2);
        var treadling = Run(random, height / pitch + 2);
        var tieUp = TieUp(random);
        var warps = Stripes(random, warp, threading.Length);
        var wefts = Stripes(random, weft, treadling.Length);
        var canvas = new Canvas(width, height).Fill((x, y) =>
        {
            var sway = noise.At(x / 90f, y / 90f) * 3f;
            float fx = x + sway + 4, fy = y + noise.At(x / 70f + 40, y / 70f) * 3f + 4;
            int column = Math.Clamp((int)(fx / pitch), 0, warps.Length - 1);
            int row = Math.Clamp((int)(fy / pitch), 0, wefts.Length - 1);
            float dx = fx / pitch - column - 0.5f, dy = fy / pitch - row - 0.5f;
            var up = tieUp[threading[column], treadling[row]];
            var (across, along) = up ? (dx, dy) : (dy, dx);
            var round = 1.12f - across * across * 2.1f - along * along * 0.9f;
            var twist = noise.At((up ? y : x) / 2.3f + across * 2, up ? column : row + 300) * 0.12f;
            return (up ? warps[column] : wefts[row]).Times(round + twist);
        });
        (Surface.Paper with { Mottle = 0.13f, Fibers = 6 }).Apply(canvas, seed);
        return canvas.ToImage();
    }

    // A walk over the shafts, up or down by one, that keeps its direction for a while.
    private int[] Run(Pcg random, int length)
    {
        var run = new int[length];
        int at = 0, step = 1, left = shafts * 2;
        for (var i = 0; i < length; i++)
        {
            run[i] = at;
            at = (at + step + shafts) % shafts;
            if (--left > 0) continue;
            if (pointed || random.Chance(0.5f)) step = -step;
            left = shafts + random.Below(shafts * 3);
        }

        return run;
    }

    private bool[,] TieUp(Pcg random)
    {
        var tied = new bool[shafts, shafts];
        var over = shafts / 2;
        for (var i = 0; i < shafts; i++)
        {
            for (var j = 0; j < shafts; j++)
                tied[i, j] = (i - j + shafts) % shafts < over ^ (shafts > 6 && (i - j + shafts) % shafts == shafts - 2);
        }

        tied[random.Below(shafts), random.Below(shafts)] ^= true;
        return tied;
    }

    private static Pigment[] Stripes(Pcg random, Palette colors, int length)
    {
        var stripes = new Pigment[length];
        var color = colors[0];
        var left = 0;
        for (var i = 0; i < length; i++)
        {
            if (left-- <= 0)
            {
                color = colors.Pick(random);
                left = random.Chance(0.3f) ? 1 + random.Below(3) : 5 + random.Below(22);
            }

            stripes[i] = color.Jitter(random, 0.05f);
        }

        return stripes;
    }
}
