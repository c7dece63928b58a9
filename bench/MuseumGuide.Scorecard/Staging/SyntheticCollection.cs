using System.Globalization;
using System.Text;
using SkiaSharp;

namespace MuseumGuide.Scorecard.Staging;

/// <summary>Many small pictures that are cheap to draw and not alike; the same seed gives the same.</summary>
internal static class SyntheticCollection
{
    private const int Width = 320;
    private const int Height = 240;
    private const int Shapes = 40;
    private const int JpegQuality = 80;

    /// <summary>Writes a collection folder.</summary>
    /// <param name="prefix">What its ids begin with.</param>
    public static void Write(string folder, string prefix, int works, int seed)
    {
        var images = Directory.CreateDirectory(Path.Combine(folder, "images")).FullName;
        Parallel.For(
            0, works, i => File.WriteAllBytes(Path.Combine(images, Name(i)), Draw(StableHash.Of(seed, prefix) + i)));
        var table = new StringBuilder("id,title,artist,year,room,image\n");
        for (var i = 0; i < works; i++)
        {
            table.Append(CultureInfo.InvariantCulture,
                $"{prefix}-{i},{prefix} number {i},Hand {i % 97},{1600 + (i % 400)},Hall {i % 20},images/{Name(i)}\n");
        }

        File.WriteAllText(Path.Combine(folder, "artworks.csv"), table.ToString());
    }

    /// <summary>Draws one picture as a JPEG.</summary>
    public static byte[] Draw(int seed)
    {
        var random = new Random(seed);
        using var bitmap = new SKBitmap(Width, Height);
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint { IsAntialias = true };
        canvas.Clear(Color(random));
        for (var i = 0; i < Shapes; i++)
        {
            paint.Color = Color(random);
            var (x, y) = ((float)random.Next(Width), (float)random.Next(Height));
            var (across, down) = (8f + random.Next(90), 8f + random.Next(70));
            if (i % 3 == 0) canvas.DrawOval(x, y, across / 2, down / 2, paint);
            else if (i % 3 == 1) canvas.DrawRect(x, y, across, down, paint);
            else canvas.DrawLine(x, y, random.Next(Width), random.Next(Height), paint);
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, JpegQuality);
        return data.ToArray();
    }

    private static SKColor Color(Random random) =>
        new((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256));

    private static string Name(int work) => string.Create(CultureInfo.InvariantCulture, $"{work}.jpg");
}
