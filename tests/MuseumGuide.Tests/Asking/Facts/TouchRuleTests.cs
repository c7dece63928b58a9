namespace MuseumGuide.Tests.Asking.Facts;

public sealed class TouchRuleTests
{
    [Theory]
    [InlineData("May I touch it?")]
    [InlineData("What does it feel like?")]
    [InlineData("Can I feel the surface with my hands?")]
    public async Task AnswerAsync_tells_what_may_be_touched(string question)
    {
        var answer = await FerryHouse.AskAsync(FerryHouse.Coat, question);

        Assert.False(answer.Declined, answer.Answer);
        Assert.Equal("A swatch of the wool may be touched beside the case.", answer.Answer);
        Assert.Equal("coat/tactile", Assert.Single(answer.Sources).Reference);
    }

    [Theory]
    [InlineData("May I touch it?")]
    [InlineData("Can I touch this painting?")]
    public async Task AnswerAsync_permits_no_touch_that_the_record_does_not_speak_of(string question)
    {
        var answer = await Gallery.AskAsync(Gallery.Orchard, question);

        Assert.True(answer.Declined);
        Assert.StartsWith("The record says nothing about touching it.", answer.Answer, StringComparison.Ordinal);
        Assert.Empty(answer.Sources);
    }
}
