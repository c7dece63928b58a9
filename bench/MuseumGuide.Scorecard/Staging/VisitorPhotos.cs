using MuseumGuide.Demo;
using SkiaSharp;

namespace MuseumGuide.Scorecard.Staging;

/// <summary>The demo gallery's visitors' photos, 1,280 pixels on the longest side.</summary>
/// <param name="folder">Where they were written.</param>
internal sealed class VisitorPhotos(string folder)
{
    private const int JpegQuality = 80;

    /// <summary>Photos of works that the gallery has.</summary>
    public IReadOnlyList<byte[]> Known { get; } = Read(folder, photo => photo.ExpectedIds.Count > 0);

    /// <summary>A photo of one work, <see cref="OneId"/>.</summary>
    public byte[] One => Known[0];

    /// <summary>The work that <see cref="One"/> shows.</summary>
    public string OneId => DemoPhotos.All[0].ExpectedIds[0];

    /// <summary>A photo of a work that the gallery lacks.</summary>
    public byte[] Stranger { get; } = Read(folder, photo => photo.File.StartsWith("14-", StringComparison.Ordinal))[0];

    /// <summary>So many photos of known works, no two with the same pixels.</summary>
    public byte[][] Perturbed(int count, int seed)
    {
        var photos = new byte[count][];
        Parallel.For(0, count, i => photos[i] = Perturb(Known[i % Known.Count], seed + i));
        return photos;
    }

    /// <summary>Changes some pixels a little, so that no cache knows the photo.</summary>
    public static byte[] Perturb(byte[] photo, int seed)
    {
        var random = new Random(seed);
        using var bitmap = SKBitmap.Decode(photo);
        for (var i = 0; i < 400; i++)
        {
            var (x, y) = (random.Next(bitmap.Width), random.Next(bitmap.Height));
            var color = bitmap.GetPixel(x, y);
            bitmap.SetPixel(x, y, color.WithGreen((byte)(color.Green ^ 8)));
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, JpegQuality);
        return data.ToArray();
    }

    private static List<byte[]> Read(string folder, Func<DemoPhoto, bool> isWanted) =>
        [.. DemoPhotos.All.Where(isWanted).Select(photo => File.ReadAllBytes(Path.Combine(folder, photo.File)))];
}
