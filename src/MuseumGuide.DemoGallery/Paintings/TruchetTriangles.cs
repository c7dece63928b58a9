using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Truchet's own tile, a square parted along its diagonal, in four turns that follow a wandering rule.</summary>
internal sealed class TruchetTriangles(uint seed, int width, int height, int cell, Palette dark, Palette light) : IPainting
{
    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var canvas = new Canvas(width, height).Fill((x, y) => At(noise, x, y));
        Surface.Panel.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private Pigment At(Noise noise, int x, int y)
    {
        int ix = x / cell, iy = y / cell;
        float dx = (x % cell + 0.5f) / cell, dy = (y % cell + 0.5f) / cell;
        var field = noise.Fbm(ix * 0.11f, iy * 0.11f, 3) * 2.4f + (ix + iy * 2 & 3) * 0.45f;
        var turn = (int)MathF.Floor((field + noise.Cell(ix, iy) * 0.9f) * 2f) & 3;
        var upper = turn switch
        {
            0 => dx + dy < 1,
            1 => dx > dy,
            2 => dx + dy > 1,
            _ => dx < dy,
        };
        var joint = Math.Min(Math.Min(dx, 1 - dx), Math.Min(dy, 1 - dy)) * cell;
        var tone = noise.Cell(ix * 2 + (upper ? 1 : 0), iy + 71);
        var grain = noise.Fbm(x / 9f + tone * 40, y / (upper ? 26f : 7f), 2) * 0.22f;
        var place = noise.Fbm(x / 210f, y / 210f, 2) * 0.55f + 0.5f + (tone - 0.5f) * 0.6f;
        var color = (upper ? dark : light).At(place).Times(1 + grain);
        return joint < 1.1f ? color.Times(0.45f) : joint < 2.4f ? color.Times(1.14f) : color;
    }
}
