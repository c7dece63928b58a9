using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Hankin's polygons in contact: from the middle of every side two lines leave, and where they meet is a star.</summary>
/// <param name="sides">8: octagons and squares; 12: dodecagons and triangles.</param>
internal sealed class StarPattern(
    uint seed, int width, int height, int sides, float size, double contact, Palette stars, Palette field) : IPainting
{
    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var canvas = new Canvas(width, height).Fill((x, y) =>
            field.At(0.5f + noise.Fbm(x / 60f, y / 60f, 3) * 0.6f).Times(0.5f));
        var mask = new Mask(width, height);
        var random = new Pcg(seed);
        var apothem = size / 2;
        var edge = 2 * apothem * (float)(PortableMath.Sin(Math.PI / sides) / PortableMath.Cos(Math.PI / sides));
        var rowHeight = sides == 12 ? size * 0.8660254f : size;
        for (var row = -1; row * rowHeight < height + size; row++)
        {
            for (var column = -1; column * size < width + size; column++)
            {
                var shift = sides == 12 && (row & 1) == 1 ? size / 2 : 0;
                var center = new Vector2(column * size + shift, row * rowHeight) + new Vector2(size * 0.3f);
                Draw(canvas, mask, noise, random, Corners(center, sides, apothem, Math.PI / sides));
                if (sides == 8)
                    Draw(canvas, mask, noise, random, Corners(center + new Vector2(size / 2), 4, edge / 2, Math.PI / 4 + Math.PI / 2 * 0.5));
                else
                    foreach (var up in (int[])[1, -1])
                        Draw(canvas, mask, noise, random, Corners(
                            center + new Vector2(size / 2, up * size * 0.2886751f), 3, edge * 0.2886751f,
                            up > 0 ? -Math.PI / 2 : Math.PI / 2));
            }
        }

        Surface.Panel.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private static Vector2[] Corners(Vector2 center, int count, float apothem, double turn)
    {
        var radius = apothem / PortableMath.Cos(Math.PI / count);
        return [.. Enumerable.Range(0, count).Select(i => center + new Vector2(
            (float)(radius * PortableMath.Cos(turn + i * 2 * Math.PI / count)),
            (float)(radius * PortableMath.Sin(turn + i * 2 * Math.PI / count))))];
    }

    private void Draw(Canvas canvas, Mask mask, Noise noise, Pcg random, Vector2[] corners)
    {
        var count = corners.Length;
        var star = new Vector2[count * 2];
        var middle = corners.Aggregate((a, b) => a + b) / count;
        for (var i = 0; i < count; i++)
        {
            Vector2 a = corners[i], b = corners[(i + 1) % count], c = corners[(i + 2) % count];
            Vector2 from = (a + b) / 2, to = (b + c) / 2;
            star[i * 2] = from;
            var half = (to - from).Length() / 2;
            var turn = contact - Math.PI / count;
            var depth = half * (float)(PortableMath.Sin(turn) / PortableMath.Cos(turn));
            var inward = Vector2.Normalize(middle - (from + to) / 2);
            star[i * 2 + 1] = (from + to) / 2 + inward * Math.Max(0, depth);
        }

        Glaze(canvas, mask.Polygon(corners), noise, field.Pick(random).Jitter(random, 0.05f), random.Unit());
        Glaze(canvas, mask.Polygon(star), noise, stars.Pick(random).Jitter(random, 0.05f), random.Unit());
        var heart = star.Select(p => middle + (p - middle) * 0.4f).ToArray();
        Glaze(canvas, mask.Polygon(heart), noise, stars.Pick(random).Jitter(random, 0.06f), random.Unit());
        canvas.Lay(mask.Path(heart, 2.5f, closed: true), field[0].Times(0.25f), 0.8f);
        canvas.Lay(mask.Path(star, size * 0.052f, closed: true), field[0].Times(0.2f));
        var strap = stars[^1];
        canvas.Lay(mask.Path(star, size * 0.03f, closed: true),
            (x, y) => strap.Times(0.95f + noise.At(x / 6f, y / 6f) * 0.2f));
    }

    private static void Glaze(Canvas canvas, Mask mask, Noise noise, Pigment color, float offset) =>
        canvas.Lay(mask, (x, y) => color.Times(
            1 + noise.Fbm(x / 13f + offset * 50, y / 13f, 2) * 0.3f + noise.At(x / 80f, y / 80f) * 0.12f));
}
