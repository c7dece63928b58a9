namespace MuseumGuide.Tests.Asking.Facts;

public sealed class SizeRuleTests
{
    [Theory]
    [InlineData("How heavy is it?")]
    [InlineData("What does it weigh?")]
    public async Task AnswerAsync_takes_no_size_for_a_weight(string question)
    {
        var answer = await FerryHouse.AskAsync(FerryHouse.Coat, question);

        Assert.True(answer.Declined, answer.Answer);
        Assert.DoesNotContain("110 x 64 cm", answer.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("How heavy is it?")]
    [InlineData("How tall is it?")]
    public async Task AnswerAsync_tells_a_weight_that_is_recorded_with_the_size(string question)
    {
        var work = FerryHouse.Coat with
        {
            Artwork = FerryHouse.Coat.Artwork with { Dimensions = "110 x 64 cm, 2.5 kg" },
        };

        var answer = await FerryHouse.AskAsync(work, question);

        Assert.False(answer.Declined, answer.Answer);
        Assert.Equal("It measures 110 x 64 cm, 2.5 kg.", answer.Answer);
    }
}
