using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Photographs;

/// <summary>A picture at full, half, quarter size and so on, so that seen from afar it does not flicker.</summary>
internal sealed class Mipmap
{
    private readonly List<RgbImage> _levels;

    public Mipmap(RgbImage picture)
    {
        _levels = [picture];
        while (_levels[^1].Width > 16 && _levels[^1].Height > 16) _levels.Add(Halve(_levels[^1]));
    }

    /// <param name="u">0 (left) to 1.</param>
    /// <param name="v">0 (top) to 1.</param>
    /// <param name="shrink">Picture pixels to one photo pixel.</param>
    public Pigment At(float u, float v, float shrink)
    {
        var level = shrink <= 1 ? 0 : Math.Min(Math.ILogB(shrink), _levels.Count - 2);
        var between = Math.Clamp(shrink / (1 << level) - 1, 0, 1);
        var sharp = Bilinear(_levels[level], u, v);
        return between == 0 ? sharp : Pigment.Mix(sharp, Bilinear(_levels[level + 1], u, v), between);
    }

    private static Pigment Bilinear(RgbImage picture, float u, float v)
    {
        var x = Math.Clamp(u * picture.Width - 0.5f, 0, picture.Width - 1.001f);
        var y = Math.Clamp(v * picture.Height - 0.5f, 0, picture.Height - 1.001f);
        int ix = (int)x, iy = (int)y;
        float dx = x - ix, dy = y - iy;
        var i = (iy * picture.Width + ix) * 3;
        var below = i + picture.Width * 3;
        var p = picture.Pixels;
        float Channel(int c)
        {
            var top = p[i + c] + (p[i + 3 + c] - p[i + c]) * dx;
            var bottom = p[below + c] + (p[below + 3 + c] - p[below + c]) * dx;
            return (top + (bottom - top) * dy) / 255f;
        }

        return new(Channel(0), Channel(1), Channel(2));
    }

    private static RgbImage Halve(RgbImage picture)
    {
        int width = picture.Width / 2, height = picture.Height / 2, row = picture.Width * 3;
        var pixels = new byte[width * height * 3];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width * 3; x++)
            {
                var i = y * 2 * row + x / 3 * 6 + x % 3;
                var sum = picture.Pixels[i] + picture.Pixels[i + 3] + picture.Pixels[i + row] + picture.Pixels[i + row + 3];
                pixels[y * width * 3 + x] = (byte)((sum + 2) / 4);
            }
        }

        return new(width, height, pixels);
    }
}
