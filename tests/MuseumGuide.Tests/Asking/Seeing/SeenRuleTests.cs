namespace MuseumGuide.Tests.Asking.Seeing;

public sealed class SeenRuleTests
{
    [Theory]
    [InlineData("Why these colors?")]
    [InlineData("Who chose the colors?")]
    public async Task AnswerAsync_gives_no_colors_for_their_reason_or_their_chooser(string question)
    {
        var answer = await Gallery.AskAsync(Gallery.Kite, question);

        Assert.True(answer.Declined, answer.Answer);
        Assert.DoesNotContain(FakeDescriber.Measured, answer.Answer, StringComparison.Ordinal);
    }
}
