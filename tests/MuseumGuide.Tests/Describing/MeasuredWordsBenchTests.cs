using MuseumGuide.Catalog;
using MuseumGuide.Describing.Composing;
using MuseumGuide.Describing.Linting;
using MuseumGuide.Describing.Measures;
using MuseumGuide.Photos;
using MuseumGuide.Prose;
using SkiaSharp;

namespace MuseumGuide.Tests.Describing;

public sealed class MeasuredWordsBenchTests
{
    private const int EveryNth = 12;

    [Fact]
    public void Real_pictures_are_told_of_in_sentences_that_keep_every_rule()
    {
        var linter = new DescriptionLinter();
        var files = Directory.GetFiles(Path.Combine(BenchFolder(), "collection", "images"))
            .Order(StringComparer.Ordinal).Where((_, i) => i % EveryNth == 0).ToArray();

        Assert.All(files, file =>
        {
            var told = Tell(file);

            Assert.Contains(told, text => text.StartsWith("The picture is ", StringComparison.Ordinal));
            Assert.InRange(told.Sum(Words.Count), 5, 110);
            Assert.Empty(linter.LintSeen(new Artwork { Id = "a" }, "measures", told));
        });
    }

    private static string[] Tell(string file)
    {
        using var bitmap = SKBitmap.Decode(file, SKBitmap.DecodeBounds(file).WithColorType(SKColorType.Rgba8888));
        var rgba = bitmap.GetPixelSpan();
        var rgb = new byte[bitmap.Width * bitmap.Height * 3];
        for (var i = 0; i < rgb.Length / 3; i++) rgba.Slice(i * 4, 3).CopyTo(rgb.AsSpan(i * 3));
        var measures = PictureMeasurer.Measure(
            new RgbImage(bitmap.Width, bitmap.Height, rgb), bitmap.Width, bitmap.Height);
        return [.. MeasureStatements.Of(measures, hasOverview: false).Select(statement => statement.Sentence.Text)];
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
