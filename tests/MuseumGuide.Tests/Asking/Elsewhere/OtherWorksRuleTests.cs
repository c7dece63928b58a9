namespace MuseumGuide.Tests.Asking.Elsewhere;

public sealed class OtherWorksRuleTests
{
    [Theory]
    [InlineData("What else do you have by this artist?", "by Ivo Sand", "coat/artist", "ferry/title")]
    [InlineData("What else is in this room?", "in Room 3: Ferries", "coat/room", "brooch/title")]
    [InlineData(
        "Are there other works from this period?", "of the period Harbor style",
        "coat/period", "ferry/title", "brooch/title")]
    [InlineData("Is there another brooch?", "that the question fits", "brooch/title")]
    [InlineData("Which other works show a lantern?", "that the question fits", "ferry/title")]
    public async Task AnswerAsync_names_the_works_that_share_what_is_asked_for(
        string question, string shared, params string[] sources)
    {
        var answer = await FerryHouse.AskAsync(FerryHouse.Coat, question);

        Assert.False(answer.Declined, answer.Answer);
        Assert.Contains(shared, answer.Answer, StringComparison.Ordinal);
        Assert.Equal(sources, answer.Sources.Select(source => source.Reference));
        Assert.DoesNotContain("Coat of a Ferryman", answer.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kite", "What other works are there by this artist?", "known maker")]
    [InlineData("tide", "What else is of this period?", "period")]
    public async Task AnswerAsync_declines_where_the_record_lacks_what_they_would_share(
        string id, string question, string lacking)
    {
        var work = new[] { Gallery.Kite, Gallery.Tide }.First(entry => entry.Artwork.Id == id);

        var answer = await Gallery.AskAsync(work, question);

        Assert.True(answer.Declined, answer.Answer);
        Assert.StartsWith(
            $"The record of this work gives no {lacking}.", answer.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnswerAsync_says_that_there_is_no_other_when_the_work_is_alone()
    {
        var answer = await Gallery.AskAsync(Gallery.Tide, "What else is in this room?");

        Assert.False(answer.Declined);
        Assert.Equal("The collection has no other work in Room 5: Water.", answer.Answer);
        Assert.Equal("tide/room", Assert.Single(answer.Sources).Reference);
    }
}
