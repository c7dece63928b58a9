namespace MuseumGuide.Tests.Asking.Facts;

public sealed class TitleRuleTests
{
    [Fact]
    public async Task AnswerAsync_takes_no_title_for_the_name_of_who_is_shown()
    {
        var answer = await FerryHouse.AskAsync(FerryHouse.Coat, "What is the ferryman called?");

        Assert.True(answer.Declined, answer.Answer);
    }
}
