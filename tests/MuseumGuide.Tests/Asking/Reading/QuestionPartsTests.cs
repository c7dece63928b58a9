using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Tests.Asking.Reading;

public sealed class QuestionPartsTests
{
    [Theory]
    [InlineData("Who made it and when?", "Who made it|when")]
    [InlineData("What's it painted on? It looks shiny.", "What's it painted on")]
    [InlineData("Who carved Adam and Eve?", "Who carved Adam and Eve")]
    [InlineData("I love mazes. Is there one here?", "Is there one here I love mazes")]
    [InlineData("A ferry, it seems.", "A ferry, it seems.")]
    public void Of_finds_each_question(string text, string parts) =>
        Assert.Equal(parts, string.Join('|', QuestionParts.Of(text)));

    [Theory]
    [InlineData("The lions look silly. Had he seen one?", "The lions look silly")]
    [InlineData("Had he seen one?", "")]
    public void Asides_are_what_is_said_beside_a_question(string text, string asides) =>
        Assert.Equal(asides, string.Join('|', QuestionParts.Asides(text)));
}
