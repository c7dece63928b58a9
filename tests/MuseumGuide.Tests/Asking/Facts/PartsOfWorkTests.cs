namespace MuseumGuide.Tests.Asking.Facts;

/// <summary>Questions that name a part of the work, where only the whole is recorded.</summary>
public sealed class PartsOfWorkTests
{
    [Fact]
    public async Task AnswerAsync_gives_the_medium_for_a_part_that_no_sentence_tells_of()
    {
        var answer = await FerryHouse.AskAsync(FerryHouse.Coat, "What are the buttons made of?");

        Assert.False(answer.Declined, answer.Answer);
        Assert.Equal("Its medium is recorded as “Wool, lined with linen”.", answer.Answer);
        Assert.Equal("coat/medium", Assert.Single(answer.Sources).Reference);
    }

    [Fact]
    public async Task AnswerAsync_prefers_the_sentence_that_tells_what_a_part_is_made_of()
    {
        var work = FerryHouse.Coat with
        {
            Artwork = FerryHouse.Coat.Artwork with { Description = "The buttons are made of whale bone." },
        };

        var answer = await FerryHouse.AskAsync(work, "What are the buttons made of?");

        Assert.False(answer.Declined, answer.Answer);
        Assert.Contains("whale bone", answer.Answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Wool", answer.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("How big are the buttons?", "It measures 110 x 64 cm.")]
    [InlineData("How were the buttons made?", "Its technique is recorded as “Double weaving”.")]
    public async Task AnswerAsync_declines_for_a_part_what_holds_only_of_the_whole(string question, string whole)
    {
        var answer = await FerryHouse.AskAsync(FerryHouse.Coat, question);

        Assert.True(answer.Declined, answer.Answer);
        Assert.StartsWith($"The record does not say that. {whole}", answer.Answer, StringComparison.Ordinal);
    }
}
