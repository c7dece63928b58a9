namespace MuseumGuide.Tests.Asking.Facts;

public sealed class MakerLifeRuleTests
{
    [Theory]
    [InlineData("When was the artist born?")]
    [InlineData("When did the artist die?")]
    [InlineData("What nationality was the artist?")]
    [InlineData("Where does the maker come from?")]
    [InlineData("Where was Sand from?")]
    public async Task AnswerAsync_tells_the_years_and_the_country_of_the_maker(string question)
    {
        var answer = await FerryHouse.AskAsync(FerryHouse.Coat, question);

        Assert.False(answer.Declined, answer.Answer);
        Assert.Equal("Of the maker the record says: Danish, 1850–1911.", answer.Answer);
        Assert.Equal("coat/nationality", Assert.Single(answer.Sources).Reference);
    }

    [Theory]
    [InlineData("Who taught the artist?")]
    [InlineData("Who was the artist's teacher?")]
    [InlineData("Did the artist have a teacher?")]
    [InlineData("Did the artist have children?")]
    [InlineData("Was the artist married?")]
    public async Task AnswerAsync_tells_no_teacher_and_no_family_from_a_nationality(string question)
    {
        var answer = await FerryHouse.AskAsync(FerryHouse.Coat, question);

        Assert.True(answer.Declined, answer.Answer);
        Assert.DoesNotContain("Danish", answer.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnswerAsync_declines_where_the_record_has_only_the_makers_name()
    {
        var answer = await Gallery.AskAsync(Gallery.Tide, "Where was Quill born?");

        Assert.True(answer.Declined);
        Assert.StartsWith(
            "The record does not tell of the maker's life.", answer.Answer, StringComparison.Ordinal);
    }
}
