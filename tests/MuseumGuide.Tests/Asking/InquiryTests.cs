using MuseumGuide.Asking;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Tests.Asking;

public sealed class InquiryTests
{
    [Theory]
    [InlineData("Who made this?", nameof(Relevance.Asked))]
    [InlineData("Was this made by Rembrandt?", nameof(Relevance.Near))]
    [InlineData("How big is it?", nameof(Relevance.None))]
    public void RelevanceOf_tells_how_far_a_question_is_after_the_maker(string question, string relevance) =>
        Assert.Equal(relevance, Ask(question).RelevanceOf(Topic.Maker).ToString());

    [Fact]
    public void RelevanceOf_takes_topics_together()
    {
        var inquiry = Ask("How did the museum get it, and who had it before?");

        Assert.Equal(
            inquiry.Topics.Of(Topic.Acquisition) + inquiry.Topics.Of(Topic.Provenance),
            inquiry.ChanceOf(Topic.Acquisition, Topic.Provenance), 6);
        Assert.Equal(Relevance.Asked, inquiry.RelevanceOf(Topic.Acquisition, Topic.Provenance, Topic.AcquiredWhen));
    }

    [Theory]
    [InlineData("Is Ivo Sand the maker of the buttons?", "maker buttons")]
    [InlineData("Is Coat of a Ferryman made of wool?", "made wool")]
    [InlineData("Is the coat made of wool?", "coat made wool")]
    [InlineData("Which bowl is at 31?", "")]
    public void Asked_leaves_out_what_only_says_which_work_is_meant(string question, string asked) =>
        Assert.Equal(asked, string.Join(' ', Ask(question).Asked.Select(word => word.Text)));

    [Fact]
    public void Beyond_has_the_words_that_belong_to_no_asking_for_the_topic()
    {
        var inquiry = Ask("What material are the zebra and the buttons made of?");

        Assert.Equal(["zebra", "buttons"], inquiry.Beyond(Topic.Medium).Select(word => word.Text));
    }

    [Fact]
    public void IsLikelyAfter_holds_for_a_part_but_for_no_stranger_and_no_follow_up()
    {
        Assert.True(Ask("What are the buttons made of?").IsLikelyAfter(Topic.Medium));
        Assert.False(Ask("What are the Zeppelins made of?").IsLikelyAfter(Topic.Medium));
        Assert.False((Ask("What are the buttons made of?") with { IsFollowing = true }).IsLikelyAfter(Topic.Medium));
    }

    [Theory]
    [InlineData("Is it made of linen?", true)]
    [InlineData("What are the buttons made of?", false)]
    public void IsAfterWords_holds_where_the_field_speaks_of_what_is_asked_about(string question, bool holds)
    {
        var inquiry = Ask(question);
        var medium = inquiry.Knowledge.Find("medium")!;

        Assert.Equal(holds, inquiry.IsAfterWords([medium], Topic.Medium));
        Assert.False((inquiry with { IsFollowing = true }).IsAfterWords([medium], Topic.Medium));
    }

    [Theory]
    [InlineData("Who owned it before, the Holt family?", true)]
    [InlineData("Who owned it before, the Holt family or the Zeppelins?", false)]
    public void IsAfterWords_is_not_misled_by_a_stranger_beside_them(string question, bool holds)
    {
        var inquiry = Ask(question);
        var provenance = inquiry.Knowledge.Fields.Single(field => field.Name == "provenance");

        Assert.Equal(holds, inquiry.IsAfterWords([provenance], Topic.Provenance));
    }

    [Theory]
    [InlineData("Did Rembrandt paint this?")]
    [InlineData("Was this made by Rembrandt?")]
    [InlineData("Was it painted by Monet?")]
    public async Task AnswerAsync_declines_a_stranger_as_the_maker_and_tells_who_made_it(string question)
    {
        var answer = await FerryHouse.AskAsync(FerryHouse.Coat, question);

        Assert.True(answer.Declined, answer.Answer);
        Assert.StartsWith(
            "The record does not say that. The record names Ivo Sand as the maker.", answer.Answer,
            StringComparison.Ordinal);
        Assert.Equal("coat/artist", Assert.Single(answer.Sources).Reference);
    }

    [Fact]
    public async Task AnswerAsync_tells_the_date_only_beside_its_decline_when_a_stranger_is_taken_for_the_maker()
    {
        var answer = await FerryHouse.AskAsync(FerryHouse.Coat, "When did Monet paint this?");

        Assert.True(answer.Declined);
        Assert.StartsWith(
            "The record does not say that. It is dated 1888.", answer.Answer, StringComparison.Ordinal);
    }

    private static Inquiry Ask(string question) =>
        new(QuestionReader.Read(question), WorkKnowledge.Of(FerryHouse.Coat), default);
}
