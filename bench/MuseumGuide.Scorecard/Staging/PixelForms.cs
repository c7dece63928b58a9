using MuseumGuide.Measuring.Pictures;
using MuseumGuide.Photos;
using MuseumGuide.Tests.Photos.Hostile;
using SkiaSharp;

namespace MuseumGuide.Scorecard.Staging;

/// <summary>The same picture in every way that files keep pixels.</summary>
internal static class PixelForms
{
    private const int JpegQuality = 92;

    /// <summary>Writes the picture in all ways that this machine can write.</summary>
    public static async Task<List<(string Name, byte[] File)>> OfAsync(
        RgbImage picture, CancellationToken cancellationToken)
    {
        var jpeg = JpegEncoder.Encode(picture, JpegQuality);
        List<(string, byte[])> forms =
        [
            .. Enumerable.Range(1, 8).Select(o => ($"orientation {o}",
                Exif.InsertInto(JpegEncoder.Encode(Turned(picture, o), JpegQuality), (byte)o))),
            ("PNG, 16 bits",
                Png(picture, 16, 2, (c, row) => row.AddRange([c.Red, c.Red, c.Green, c.Green, c.Blue, c.Blue]))),
            ("PNG, opacity", Png(picture, 8, 6, (c, row) => row.AddRange([c.Red, c.Green, c.Blue, 255]))),
            ("PNG, gray", Png(picture, 8, 0, (c, row) => row.Add(Gray(c)))),
            ("PNG, palette", Palette(picture)),
            ("WebP", Pictures.WebP(picture)),
            ("JPEG, CMYK", new TinyJpeg
            {
                Width = picture.Width * 4, Height = picture.Height * 4, Components = 4,
                Segments = [(0xEE, TinyJpeg.Adobe(0))],
                Sample = (component, x, y) => Ink(picture, component, x * 2, y * 2),
            }.Build()),
        ];
        if (await ProgressiveJpeg.FromAsync(jpeg, cancellationToken) is { } progressive)
            forms.Add(("JPEG, progressive", progressive));
        return forms;
    }

    // How a camera that was turned keeps the picture: row and column as EXIF 2.32, tag 0x0112, names their sides.
    private static RgbImage Turned(RgbImage upright, int orientation)
    {
        var (lastX, lastY) = (upright.Width - 1, upright.Height - 1);
        var isAside = orientation >= 5;
        var (width, height) = isAside ? (upright.Height, upright.Width) : (upright.Width, upright.Height);
        return Pictures.Draw(width, height, (column, row) =>
        {
            var (x, y) = orientation switch
            {
                1 => (column, row),
                2 => (lastX - column, row),
                3 => (lastX - column, lastY - row),
                4 => (column, lastY - row),
                5 => (row, column),
                6 => (lastX - row, column),
                7 => (lastX - row, lastY - column),
                _ => (row, lastY - column),
            };
            return upright.At(x, y);
        });
    }

    private static byte[] Png(RgbImage picture, byte depth, byte color, Action<SKColor, List<byte>> write)
    {
        var rows = new List<byte>();
        for (var y = 0; y < picture.Height; y++)
        {
            rows.Add(0);
            for (var x = 0; x < picture.Width; x++)
            {
                var (red, green, blue) = picture.At(x, y);
                write(new SKColor(red, green, blue), rows);
            }
        }

        return Tests.Photos.Hostile.Png.File(
            Tests.Photos.Hostile.Png.Header(picture.Width, picture.Height, depth, color),
            Tests.Photos.Hostile.Png.Data([.. rows]), Tests.Photos.Hostile.Png.End());
    }

    // Three bits of red, three of green, two of blue.
    private static byte[] Palette(RgbImage picture)
    {
        var colors = Enumerable.Range(0, 256).SelectMany(i => (byte[])
            [(byte)((i >> 5) * 255 / 7), (byte)(((i >> 2) & 7) * 255 / 7), (byte)((i & 3) * 255 / 3)]).ToArray();
        var whole = Png(
            picture, 8, 3, (c, row) => row.Add((byte)((c.Red & 0xE0) | ((c.Green >> 3) & 0x1C) | (c.Blue >> 6))));
        // The palette stands between the header's chunk, which ends after 33 bytes, and the data.
        return [.. whole[..33], .. Tests.Photos.Hostile.Png.Chunk("PLTE"u8, colors), .. whole[33..]];
    }

    private static byte Gray(SKColor color) =>
        (byte)(((299 * color.Red) + (587 * color.Green) + (114 * color.Blue)) / 1000);

    // Adobe keeps the inks the other way round, so without black they are the colors themselves.
    private static byte Ink(RgbImage picture, int component, int x, int y)
    {
        var (red, green, blue) = picture.At(Math.Min(x, picture.Width - 1), Math.Min(y, picture.Height - 1));
        return component switch { 0 => red, 1 => green, 2 => blue, _ => 255 };
    }
}
