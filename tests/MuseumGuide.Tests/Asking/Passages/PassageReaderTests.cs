using MuseumGuide.Asking;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Tests.Asking.Passages;

public sealed class PassageReaderTests
{
    [Theory]
    [InlineData("Why was the sky repainted?", "because soot had darkened it")]
    [InlineData("Who counted the trees?", "The botanist Rolf Aberg")]
    [InlineData("How many trees are there?", "Seven bare trees stand")]
    public async Task ReadAsync_finds_the_sentence_that_answers(string question, string sentence)
    {
        var found = await ReadAsync(question, WorkKnowledge.Of(Gallery.Orchard));

        Assert.InRange(found.Answers.Count, 1, 2);
        Assert.Contains(sentence, found.Answers[0].Text, StringComparison.Ordinal);
        Assert.Same(found.Answers[0], found.Nearest);
    }

    [Theory]
    [InlineData("Why is the horse red?")]
    [InlineData("Where did the girl live?")]
    public async Task ReadAsync_gives_only_what_is_nearest_where_it_is_in_doubt(string question)
    {
        var found = await ReadAsync(question, WorkKnowledge.Of(Gallery.Orchard));

        Assert.Empty(found.Answers);
    }

    [Theory]
    [InlineData("What is it?")]
    [InlineData("Which volcano spits ash over Iceland?")]
    public async Task ReadAsync_finds_nothing_where_no_sentence_comes_near(string question) =>
        Assert.Same(PassageFinding.None, await ReadAsync(question, WorkKnowledge.Of(Gallery.Orchard)));

    [Fact]
    public async Task ReadAsync_takes_no_reason_from_alternative_text()
    {
        const string Text = "The girl gathers apples because the hail struck them.";
        const string Question = "Why does the girl gather apples?";

        var told = await ReadAsync(Question, Told.Of(Text));
        var seen = await ReadAsync(Question, Told.Of(null, altText: Text));

        Assert.Single(told.Answers);
        Assert.Same(PassageFinding.None, seen);
    }

    [Fact]
    public async Task ReadAsync_asks_more_of_a_sentence_that_counts_something_else()
    {
        var detached = await ReadAsync("How many trees are there?", Told.Of("Trees stand behind seven men."));
        var attached = await ReadAsync("How many trees are there?", Told.Of("Seven trees stand behind men."));

        Assert.Empty(detached.Answers);
        Assert.Single(attached.Answers);
    }

    private static async Task<PassageFinding> ReadAsync(string question, WorkKnowledge knowledge)
    {
        using var meanings = new SentenceMeanings();
        return await new PassageReader(meanings).ReadAsync(
            new Inquiry(QuestionReader.Read(question), knowledge, default), TestContext.Current.CancellationToken);
    }
}
