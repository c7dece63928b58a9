using MuseumGuide.Photos;
using MuseumGuide.Recognition.PreCheck;

namespace MuseumGuide.Tests.Recognition.PreCheck;

public sealed class PhotoAdviceTests
{
    public static TheoryData<PhotoDefect> Defects => [.. Enum.GetValues<PhotoDefect>()];

    [Theory]
    [MemberData(nameof(Defects))]
    public void For_says_what_is_wrong_and_what_to_do_in_two_sentences(PhotoDefect defect)
    {
        var advice = PhotoAdvice.For(defect);

        Assert.Equal(2, advice.Count(letter => letter == '.'));
        Assert.EndsWith(".", advice, StringComparison.Ordinal);
        Assert.DoesNotContain('!', advice);
    }
}
