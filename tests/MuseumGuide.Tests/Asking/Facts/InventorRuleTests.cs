namespace MuseumGuide.Tests.Asking.Facts;

public sealed class InventorRuleTests
{
    [Theory]
    [InlineData("Who invented this technique?", "Marta Vey", "inventor")]
    [InlineData("Whose idea was this technique?", "Marta Vey", "inventor")]
    [InlineData("When was the technique invented?", "1871", "invented")]
    [InlineData("When was this technique discovered?", "1871", "invented")]
    public async Task AnswerAsync_tells_whose_idea_the_technique_is_and_since_when(
        string question, string expected, string field)
    {
        var answer = await FerryHouse.AskAsync(FerryHouse.Coat, question);

        Assert.False(answer.Declined, answer.Answer);
        Assert.Contains(expected, answer.Answer, StringComparison.Ordinal);
        Assert.Equal($"coat/{field}", Assert.Single(answer.Sources).Reference);
    }

    [Fact]
    public async Task AnswerAsync_takes_no_maker_for_the_inventor()
    {
        var answer = await Gallery.AskAsync(Gallery.Orchard, "Who invented this technique?");

        Assert.True(answer.Declined);
        Assert.StartsWith("The record does not say whose idea it was.", answer.Answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Quill", answer.Answer, StringComparison.Ordinal);
    }
}
