using MuseumGuide.Evaluation;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.PreCheck;
using SkiaSharp;

namespace MuseumGuide.Tests.Recognition.PreCheck;

public sealed class PreCheckBenchTests
{
    [Fact]
    public void Find_calls_no_photo_of_a_work_defective_and_half_of_the_screens_and_pages()
    {
        var photos = EvaluationFolder.Read(Path.Combine(BenchFolder(), "queries")).Photos;

        var defects = photos.ToLookup(photo => photo.Set == "negatives", photo => (photo.File, Defect: Find(photo)));

        Assert.DoesNotContain(defects[false], photo => photo.Defect is not null);
        Assert.InRange(defects[true].Count(photo => photo.Defect == PhotoDefect.Screenshot), 7, 14);
        Assert.InRange(defects[true].Count(photo => photo.Defect == PhotoDefect.Document), 2, 6);
    }

    private static PhotoDefect? Find(LabelledPhoto photo)
    {
        using var bitmap = SKBitmap.Decode(
            photo.FullPath, SKBitmap.DecodeBounds(photo.FullPath).WithColorType(SKColorType.Rgba8888));
        var rgba = bitmap.GetPixelSpan();
        var rgb = new byte[bitmap.Width * bitmap.Height * 3];
        for (var i = 0; i < rgb.Length / 3; i++) rgba.Slice(i * 4, 3).CopyTo(rgb.AsSpan(i * 3));
        return DefectRules.Find(PhotoQuality.Measure(new RgbImage(bitmap.Width, bitmap.Height, rgb)));
    }

    private static string BenchFolder()
    {
        var named = Environment.GetEnvironmentVariable("MUSEUM_BENCH");
        if (named is not null && Directory.Exists(named)) return named;

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var beside = Path.Combine(folder.FullName, "shared", "museum-bench");
            if (Directory.Exists(beside)) return beside;
        }

        Assert.Skip("museum-bench is missing; name its folder in MUSEUM_BENCH.");
        return "";
    }
}
