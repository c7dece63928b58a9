using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.PreCheck;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Tests.Recognition.Hashing;

namespace MuseumGuide.Tests.Recognition.PreCheck;

public sealed class PreCheckTierTests
{
    [Fact]
    public async Task JudgeAsync_notes_the_defect_and_passes_the_photo_on()
    {
        var query = QueryFor(DrawnPicture.Even(640, 480, 3));

        var verdict = await new PreCheckTier().JudgeAsync(query, TestContext.Current.CancellationToken);

        var next = Assert.IsType<TierVerdict.Undecided>(verdict).Query;
        Assert.Equal(query with { Defect = PhotoDefect.TooDark }, next);
    }

    [Fact]
    public async Task JudgeAsync_notes_nothing_on_a_good_photo()
    {
        var query = QueryFor(DrawnPicture.Noise(320, 240, 3));

        var verdict = await new PreCheckTier().JudgeAsync(query, TestContext.Current.CancellationToken);

        Assert.Null(Assert.IsType<TierVerdict.Undecided>(verdict).Query.Defect);
    }

    private static RecognitionQuery QueryFor(RgbImage picture)
    {
        var header = new ImageHeader(ImageFormat.Png, picture.Width, picture.Height, 1);
        var photo = new AdmittedPhoto(ContentHash.Of([]), header, default);
        return new RecognitionQuery(photo, RecognitionIndex.Empty) { Picture = picture };
    }
}
