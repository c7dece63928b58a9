using System.Globalization;
using System.Security.Cryptography;
using MuseumGuide.Demo;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Describing.Exploring;

namespace MuseumGuide.Tests.Demo;

[Collection(nameof(DrawnDemoCollection))]
public sealed class DemoGalleryTests(DrawnDemo demo)
{
    private static readonly string[] s_bannedPhrases =
    [
        "image of", "picture of", "beautiful", "stunning", "masterpiece", "amazing", "wonderful", "breathtaking",
        "iconic", "lovely", "gorgeous", "captivating", "striking", "mesmerizing",
    ];

    [Fact]
    public void Works_are_many_and_of_many_techniques()
    {
        var works = DemoGallery.Works;

        Assert.True(works.Count >= 48, $"{works.Count} works");
        Assert.True(works.Select(w => w.Technique).Distinct().Count() >= 16);
        Assert.InRange(works.Select(w => w.Room).Distinct(StringComparer.Ordinal).Count(), 4, 6);
    }

    [Fact]
    public void Works_have_titles_stop_numbers_and_texts_of_their_own()
    {
        foreach (var field in (Func<DemoWork, string>[])
            [w => w.Id, w => w.Title, w => w.StopNumber, w => w.Description, w => w.AltText, w => w.AccessionNumber])
        {
            var doubled = DemoGallery.Works.GroupBy(field, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1);
            Assert.Empty(doubled.Select(g => g.Key));
        }
    }

    [Fact]
    public void Works_hang_in_the_room_that_their_stop_number_names() =>
        Assert.All(DemoGallery.Works, w =>
            Assert.StartsWith($"Room {w.StopNumber[0]}: ", w.Room, StringComparison.Ordinal));

    [Fact]
    public void Description_has_60_to_140_words_and_names_no_banned_phrase() =>
        Assert.All(DemoGallery.Works, w =>
        {
            var words = w.Description.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
            Assert.True(words is >= 60 and <= 140, $"{w.StopNumber}: {words} words");
            Assert.DoesNotContain('\n', w.Description);
            foreach (var phrase in s_bannedPhrases)
            {
                Assert.DoesNotContain(phrase, w.Description, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain(phrase, w.AltText, StringComparison.OrdinalIgnoreCase);
            }
        });

    [Fact]
    public void Description_names_somebody_whom_the_technique_is_owed_to() =>
        Assert.All(DemoGallery.Works, w => Assert.Contains(
            w.Technique.Inventor.Split(' ').Where(n => n.Length > 3), name => w.Description.Contains(name)));

    [Fact]
    public void AltText_is_one_or_two_short_sentences() =>
        Assert.All(DemoGallery.Works, w =>
        {
            Assert.EndsWith(".", w.AltText, StringComparison.Ordinal);
            Assert.InRange(w.AltText.Length, 40, 200);
        });

    [Fact]
    public void Dimensions_have_the_proportion_of_the_picture() =>
        Assert.All(DemoGallery.Works, w =>
        {
            var sides = w.Dimensions.Replace(" cm", "", StringComparison.Ordinal).Split(" × ")
                .Select(s => double.Parse(s, CultureInfo.InvariantCulture)).ToArray();
            var picture = demo.Pictures[w.Id];

            Assert.Equal(sides[1] / sides[0], picture.Width / (double)picture.Height, 0.02);
            Assert.InRange(Math.Max(picture.Width, picture.Height), 700, 1000);
        });

    [Fact]
    public void Pictures_have_texture_all_over() =>
        Assert.All(DemoGallery.Works, w =>
        {
            var textured = Texture.Share(demo.Pictures[w.Id]);
            Assert.True(textured >= 0.7, $"{w.StopNumber} {w.Title}: {textured:P0}");
        });

    [Fact]
    public void Pictures_are_not_near_duplicates_of_one_another()
    {
        var thumbnails = DemoGallery.Works
            .Select(w => Texture.Thumbnail(demo.Pictures[w.Id])).ToArray();

        for (var a = 0; a < thumbnails.Length; a++)
        {
            for (var b = a + 1; b < thumbnails.Length; b++)
            {
                var alike = thumbnails[a].Zip(thumbnails[b], (x, y) => x * y).Sum();
                Assert.True(
                    alike < 0.85, $"{DemoGallery.Works[a].Title} and {DemoGallery.Works[b].Title} agree by {alike:F2}");
            }
        }
    }

    [Theory]
    [InlineData("301")]
    [InlineData("504")]
    [InlineData("603")]
    public void Paint_draws_the_same_picture_again(string stopNumber)
    {
        var work = DemoGallery.Works.Single(w => w.StopNumber == stopNumber);

        var again = Jpeg.Encode(work.Paint(), 90);

        Assert.Equal(SHA256.HashData(File.ReadAllBytes(demo.ImageOf(work))), SHA256.HashData(again));
    }

    [Fact]
    public void Paint_draws_the_pixels_that_it_drew_on_other_machines()
    {
        var work = DemoGallery.Works.Single(w => w.StopNumber == "302");

        var hash = Convert.ToHexStringLower(SHA256.HashData(work.Paint().Pixels));

        Assert.Equal("948c88ee9e84726bf408cf9b6f7b828e6b94b6883aa0b5ac058c7a0ee17b14d7", hash);
    }

    [Fact]
    public void WriteAsync_writes_a_table_that_reads_back_as_the_works()
    {
        var rows = Table.Read(Path.Combine(demo.Folder, "artworks.csv"));

        Assert.Equal(DemoGallery.Works.Select(w => w.Id), rows.Select(r => r["id"]));
        Assert.Equal(DemoGallery.Works.Select(w => w.Title), rows.Select(r => r["title"]));
        Assert.Equal(DemoGallery.Works.Select(w => w.Description), rows.Select(r => r["description"]));
        Assert.Equal(DemoGallery.Works.Select(w => w.Technique.Inventor), rows.Select(r => r["inventor"]));
        Assert.All(rows, r => Assert.True(File.Exists(Path.Combine(demo.Folder, r["image"]))));
        Assert.All(rows, r => Assert.All(
            r.Where(column => !IsOfSomeWorks(column.Key)), column => Assert.NotEqual("", column.Value)));
    }

    [Fact]
    public void Some_works_have_regions_inside_their_pictures()
    {
        var regions = DemoGallery.Works.SelectMany(work =>
            work.Regions.Concat(work.InOtherLanguages.Values.SelectMany(texts => texts.Regions))).ToList();

        Assert.InRange(DemoGallery.Works.Count(work => work.Regions.Count > 0), 3, 12);
        Assert.Equal(regions.Count, CuratedRegions.Read(DemoRegions.ToJson(regions)).Regions.Count);
    }

    [Fact]
    public void Some_works_are_told_in_other_languages()
    {
        var told = DemoGallery.Works.SelectMany(work => work.InOtherLanguages).ToLookup(told => told.Key);

        Assert.Equal(
            [("ar", 1), ("de", 4), ("fr", 2)],
            told.Select(language => (language.Key, language.Count())).OrderBy(language => language.Key));
        Assert.All(told.SelectMany(language => language), texts =>
        {
            Assert.InRange(texts.Value.Description.Split(' ').Length, 40, 90);
            Assert.InRange(texts.Value.AltText.Length, 40, 200);
            Assert.EndsWith(".", texts.Value.AltText, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task WriteAsync_stops_when_it_is_canceled()
    {
        var folder = Path.Combine(demo.Folder, "canceled");
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => DemoGallery.WriteAsync(folder, null, stop.Token));

        Assert.False(File.Exists(Path.Combine(folder, "artworks.csv")));
    }

    private static bool IsOfSomeWorks(string column) =>
        column == "regions" || DemoGallery.Works.SelectMany(work => work.InOtherLanguages.Keys)
            .Any(lang => column.EndsWith($"_{lang}", StringComparison.Ordinal));
}
