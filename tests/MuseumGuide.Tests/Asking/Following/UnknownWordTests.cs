using MuseumGuide.Asking;

namespace MuseumGuide.Tests.Asking.Following;

/// <summary>Follow-ups that speak of what the record does not know.</summary>
public sealed class UnknownWordTests
{
    private static readonly ChatTurn[] Before =
        [new(true, "Who made this?"), new(false, "The record names the maker.")];

    [Theory]
    [InlineData("What are the buttons made of?")]
    [InlineData("What are the pockets made of?")]
    public async Task AnswerAsync_gives_no_field_to_a_follow_up_with_an_unknown_word(string question)
    {
        var answer = await FerryHouse.AskAsync(FerryHouse.Coat, question, Before);

        Assert.True(answer.Declined, answer.Answer);
        Assert.StartsWith("The record does not say that.", answer.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("And the size of the ladder?")]
    [InlineData("And the medium of the ladder?")]
    [InlineData("When was the bridge built?")]
    public async Task AnswerAsync_takes_no_other_thing_for_the_work(string question)
    {
        var answer = await Gallery.AskAsync(Gallery.Orchard, question, Before);

        Assert.True(answer.Declined, answer.Answer);
    }

    [Theory]
    [InlineData("What is it made of?", "Wool")]
    [InlineData("And how big is it?", "110 x 64 cm")]
    public async Task AnswerAsync_gives_the_field_to_a_follow_up_without_one(string question, string expected)
    {
        var answer = await FerryHouse.AskAsync(FerryHouse.Coat, question, Before);

        Assert.False(answer.Declined, answer.Answer);
        Assert.Contains(expected, answer.Answer, StringComparison.Ordinal);
    }
}
