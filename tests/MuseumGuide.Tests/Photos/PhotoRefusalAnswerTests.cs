using MuseumGuide.Photos;

namespace MuseumGuide.Tests.Photos;

public sealed class PhotoRefusalAnswerTests
{
    [Theory]
    [InlineData(PhotoRefusal.Missing, "photo_missing", 400)]
    [InlineData(PhotoRefusal.TooLarge, "photo_too_large", 413)]
    [InlineData(PhotoRefusal.Unsupported, "unsupported_image", 415)]
    [InlineData(PhotoRefusal.Truncated, "image_truncated", 422)]
    [InlineData(PhotoRefusal.TooComplex, "image_too_complex", 422)]
    [InlineData(PhotoRefusal.TooSmall, "image_too_small", 422)]
    [InlineData(PhotoRefusal.Damaged, "image_damaged", 422)]
    [InlineData(PhotoRefusal.Quarantined, "image_quarantined", 422)]
    public void For_gives_the_code_and_status_of_the_contract(PhotoRefusal refusal, string code, int status)
    {
        var answer = PhotoRefusalAnswer.For(refusal);

        Assert.Equal((code, status), (answer.Code, answer.Status));
    }

    [Fact]
    public void For_tells_every_refusal_what_to_do()
    {
        var advice = Enum.GetValues<PhotoRefusal>().Select(refusal => PhotoRefusalAnswer.For(refusal).Advice).ToList();

        Assert.All(advice, text => Assert.EndsWith(".", text, StringComparison.Ordinal));
        Assert.Distinct(advice);
    }
}
