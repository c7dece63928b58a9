using MuseumGuide.Demo;
using MuseumGuide.Demo.Drawing;

namespace MuseumGuide.Tests.Demo;

[Collection(nameof(DrawnDemoCollection))]
public sealed class DemoPhotosTests(DrawnDemo demo)
{
    [Fact]
    public void All_holds_a_dozen_photos_two_pairs_and_two_that_are_absent()
    {
        Assert.True(DemoPhotos.All.Count >= 12);
        Assert.Equal(2, DemoPhotos.All.Count(p => p.ExpectedIds.Count == 2));
        Assert.Equal(2, DemoPhotos.All.Count(p => p.ExpectedIds.Count == 0));
        Assert.All(DemoPhotos.All, p => Assert.EndsWith(".", p.Caption, StringComparison.Ordinal));
    }

    [Fact]
    public void WriteAsync_lists_photos_of_works_that_the_gallery_holds()
    {
        var ids = DemoGallery.Works.Select(w => w.Id).ToHashSet(StringComparer.Ordinal);

        var rows = Table.Read(Path.Combine(demo.PhotoFolder, "queries.csv"));

        Assert.Equal(DemoPhotos.All.Select(p => p.File), rows.Select(r => r["file"]));
        Assert.All(rows, r => Assert.StartsWith("demo_", r["set"], StringComparison.Ordinal));
        Assert.All(rows, r => Assert.Subset(ids,
            r["expected_ids"].Split(';', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal)));
    }

    [Fact]
    public void WriteAsync_writes_photos_of_960_to_1280_pixels() =>
        Assert.All(DemoPhotos.All, p =>
        {
            var photo = Jpeg.Decode(File.ReadAllBytes(Path.Combine(demo.PhotoFolder, p.File)));
            Assert.InRange(Math.Max(photo.Width, photo.Height), 960, 1280);
        });

    [Fact]
    public void Hang_keeps_every_work_in_the_photo_but_for_the_detail()
    {
        foreach (var photo in DemoPhotos.All.Where(p => !p.File.Contains("detail")))
        {
            var outlines = photo.Hang(id => demo.Pictures[id]).Select(photo.View.OutlineOf);

            Assert.All(outlines.SelectMany(o => o), corner =>
            {
                Assert.InRange(corner.X, 0, 1);
                Assert.InRange(corner.Y, 0, 1);
            });
        }
    }
}
