namespace MuseumGuide.Tests.Asking.Elsewhere;

public sealed class OtherWorksTests
{
    [Theory]
    [InlineData("What other works are there by this artist?", "Tide at the Mole")]
    [InlineData("Do you have anything else by Quill?", "Tide at the Mole")]
    [InlineData("What else is in this room?", "Girl with a Kite")]
    [InlineData("Which other works show waves?", "Tide at the Mole")]
    public async Task AnswerAsync_names_the_other_works(string question, string title)
    {
        var answer = await Gallery.AskAsync(Gallery.Orchard, question);

        Assert.False(answer.Declined, answer.Answer);
        Assert.Contains(title, answer.Answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Orchard after Hail", answer.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnswerAsync_declines_other_works_that_there_are_not()
    {
        var answer = await Gallery.AskAsync(Gallery.Orchard, "Which other works show elephants?");

        Assert.True(answer.Declined);
    }

    [Fact]
    public async Task AnswerAsync_answers_about_a_work_named_by_its_title_and_says_so()
    {
        var answer = await Gallery.AskAsync(Gallery.Orchard, "How was Girl with a Kite made?");

        Assert.StartsWith("About “Girl with a Kite”", answer.Answer, StringComparison.Ordinal);
        Assert.Equal("kite/medium", Assert.Single(answer.Sources).Reference);
    }
}
