using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Tests.Asking.Reading;

public sealed class WordNearnessTests
{
    [Theory]
    [InlineData("painted", "paintings", 1)]
    [InlineData("boat", "ship", 0.9)]
    [InlineData("instrument", "violin", 0.9)]
    [InlineData("triangle", "triangulation", 0.8)]
    [InlineData("bread", "flour", 0.55)]
    [InlineData("bread", "anchor", 0)]
    public void Of_falls_from_the_word_itself_to_what_goes_with_it(string asked, string said, double nearness) =>
        Assert.Equal(nearness, WordNearness.Of(Word(asked), Word(said)));

    [Fact]
    public void Of_takes_a_member_for_its_kind_but_not_the_kind_for_a_member()
    {
        Assert.True(WordNearness.Of(Word("instrument"), Word("violin")) >= WordNearness.Surely);
        Assert.True(WordNearness.Of(Word("violin"), Word("instrument")) < WordNearness.Surely);
    }

    [Fact]
    public void Of_takes_no_function_word_for_another_word()
    {
        Assert.True(RelatedWords.GoTogether("girl", "she"));
        Assert.Equal(0, WordNearness.Of(Word("girl"), Word("she")));
        Assert.Equal(1, WordNearness.Of(Word("she"), Word("she")));
    }

    [Theory]
    [InlineData("boat", "ship", true)]
    [InlineData("triangle", "triangulation", true)]
    [InlineData("bread", "flour", false)]
    public void Surely_parts_words_that_as_good_as_say_it_from_those_that_go_with_it(
        string asked, string said, bool isSure) =>
        Assert.Equal(isSure, WordNearness.Of(Word(asked), Word(said)) >= WordNearness.Surely);

    private static Word Word(string text) => Tokenizer.Split(text)[0];
}
