using MuseumGuide.Asking;
using MuseumGuide.Asking.Passages;

namespace MuseumGuide.Tests.Asking;

public sealed class MeantTextTests
{
    [Theory]
    [InlineData("Where do I find Coat of a Ferryman?", "Where do I find it?")]
    [InlineData("where's the coat of a  ferryman", "where's it")]
    [InlineData("Who wore the coat?", "Who wore the coat?")]
    public void Of_puts_a_word_for_the_whole_title(string text, string meant) =>
        Assert.Equal(meant, MeantText.Of(text, WorkKnowledge.Of(FerryHouse.Coat)));

    [Fact]
    public void Of_takes_no_title_of_one_word_for_the_work()
    {
        var work = Gallery.Entry(new() { Id = "ferry", Title = "Ferry" });

        Assert.Equal("Who is on the ferry?", MeantText.Of("Who is on the ferry?", WorkKnowledge.Of(work)));
    }

    [Fact]
    public void Of_leaves_a_text_as_it_is_where_the_work_has_no_title()
    {
        var work = Gallery.Entry(new() { Id = "untitled" });

        Assert.Equal("What is it?", MeantText.Of("What is it?", WorkKnowledge.Of(work)));
    }
}
