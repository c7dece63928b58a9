using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Tests.Asking.Passages;

public sealed class PassageContextTests
{
    [Theory]
    [InlineData("What is it?", "A horse waits.")]
    [InlineData("What is the horse?", null)]
    [InlineData("What is the price of the horse?", "A horse waits.")]
    public void Of_is_null_where_no_text_can_tell(string question, string? description) =>
        Assert.Null(PassageContext.Of(QuestionReader.Read(question), Told.Of(description)));

    [Fact]
    public void Importance_is_high_for_names_and_figures_and_low_for_light_words()
    {
        var context = Told.Context("Did Aberg make the fence in 1904?", Told.Of("A horse waits."));

        Assert.Equal(["aberg", "make", "fence", "1904"], context.Meetings.Asked.Select(word => word.Text));
        Assert.Equal([1.5, 0.35, 1, 1.5], context.Importance);
    }

    [Fact]
    public void Lent_takes_less_from_the_sentence_after_than_from_the_one_before()
    {
        var context = Told.Context("Is the lantern lit?", Told.Of("Fog. The lantern burns. Rain. Snow."));
        var lantern = IndexOf(context, "lantern");

        Assert.Equal([0.4, 1, 0.5, 0], Enumerable.Range(0, 4).Select(i => context.Lent(lantern, i)));
    }

    [Fact]
    public void Lent_takes_no_figure_from_the_sentence_after()
    {
        var context = Told.Context("Did the fog come in 1904?", Told.Of("Fog. It was in 1904. Rain."));
        var year = IndexOf(context, "1904");

        Assert.Equal([0, 1, 0.5], Enumerable.Range(0, 3).Select(i => context.Lent(year, i)));
    }

    [Fact]
    public void Lent_takes_nothing_from_another_field()
    {
        var context = Told.Context("Is the lantern lit?", Told.Of("Rain.", altText: "The lantern burns."));

        Assert.Equal(0, context.Lent(IndexOf(context, "lantern"), 1));
    }

    [Fact]
    public void Lent_knows_the_title_in_every_sentence()
    {
        var context = Told.Context("Is the lantern lit?", Told.Of("Fog. Rain. Snow.", title: "Lantern at Sea"));

        Assert.All([0, 1, 2], i => Assert.Equal(0.5, context.Lent(IndexOf(context, "lantern"), i)));
    }

    [Theory]
    [InlineData("The lantern burns. It is red.", "Is the lantern old?", 0.6)]
    [InlineData("The lantern burns. Snow is red.", "Is the lantern old?", 0.5)]
    [InlineData("In came Aberg. Fog. Then he left.", "What did Aberg do?", 0.6)]
    [InlineData("In came Aberg. Fog. Then Ada left.", "What did Aberg do?", 0)]
    public void Lent_follows_a_pronoun(string description, string question, double lent)
    {
        var context = Told.Context(question, Told.Of(description));

        Assert.Equal(lent, context.Lent(0, context.Knowledge.Passages.Count - 1));
    }

    [Fact]
    public void Ranks_count_what_tells_sentences_apart()
    {
        var context = Told.Context(
            "Does the horse see the lantern?",
            Told.Of("A horse waits. A horse eats. A horse sleeps. Rain. Rain. Rain. The lantern burns."));

        Assert.Equal("lantern", context.Meetings.Asked[context.Key].Text);
        Assert.Equal(6, context.Ranks.ToList().IndexOf(context.Ranks.Max()));
    }

    private static int IndexOf(PassageContext context, string word) =>
        context.Meetings.Asked.ToList().FindIndex(asked => asked.Text == word);
}
