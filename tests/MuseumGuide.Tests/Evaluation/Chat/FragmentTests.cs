using MuseumGuide.Evaluation.Chat;

namespace MuseumGuide.Tests.Evaluation.Chat;

public sealed class FragmentTests
{
    [Theory]
    [InlineData("Painted by ILSE marrenholt.", "Ilse Marrenholt")]
    [InlineData("The friar saw it near Orléans.", "orleans")]
    [InlineData("By Jens Bølge.", "Bolge")]
    [InlineData("It is\n 64  × 80\u00a0cm.", "64 x 80 cm")]
    [InlineData("Made in 1834–35.", "1834-35")]
    [InlineData("It hangs in Barnsley’s room.", "barnsley's")]
    [InlineData("Spirals everywhere.", "spiral")]
    [InlineData("There are (seven) boats.", "seven")]
    [InlineData("Not the soil, the oil.", "oil")]
    [InlineData("In 1922, at stop 22.", "22")]
    public void IsIn_finds_what_readers_would(string answer, string fragment) =>
        Assert.True(Fragment.IsIn(answer, fragment));

    [Theory]
    [InlineData("Red soil.", "oil")]
    [InlineData("It is 70 cm tall.", "7")]
    [InlineData("In 1922.", "22")]
    [InlineData("The north wall.", "no")]
    [InlineData("Yesterday.", "yes")]
    [InlineData("", "oil")]
    [InlineData("Anything.", " ")]
    public void IsIn_does_not_find_parts_of_other_words(string answer, string fragment) =>
        Assert.False(Fragment.IsIn(answer, fragment));
}
