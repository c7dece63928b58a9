using MuseumGuide.Asking;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Catalog;
using MuseumGuide.Evaluation.Chat;

namespace MuseumGuide.Tests.Evaluation.Chat;

public sealed class PassageSamplingTests
{
    private static readonly Dictionary<(string, string), CatalogEntry> s_works = new()
    {
        [("own", "mill")] = Mill("The mill is red. Ada Quill drew the mill in 1901. A dog sleeps in the mill."),
        [("other", "mill")] = Mill("Nobody drew the mill."),
    };

    [Fact]
    public async Task SampleAsync_holds_every_sentence_against_the_label()
    {
        var samples = await SampleAsync(Question("Who drew the mill?", [["Quill", "Reed"], ["1901"]]));

        Assert.Equal([false, true, false], samples.Select(sample => sample.IsAnswer));
        Assert.All(samples, sample => Assert.Equal(
            ("q", "everyday", "own/mill"), (sample.QuestionId, sample.Set, sample.Work)));
        Assert.All(samples, sample => Assert.NotEmpty(sample.Figures.Values));
        Assert.True(samples[1].Figures.Values.Sum() != samples[0].Figures.Values.Sum());
    }

    [Fact]
    public async Task SampleAsync_tells_works_of_one_id_apart_by_their_collection()
    {
        var sample = Assert.Single(await SampleAsync(
            Question("Who drew the mill?", [["Nobody"]]) with { Collection = "other" }));

        Assert.Equal(("other/mill", true), (sample.Work, sample.IsAnswer));
    }

    [Theory]
    [InlineData(QuestionKind.Record, true)]
    [InlineData(QuestionKind.Text, true)]
    [InlineData(QuestionKind.Seen, true)]
    [InlineData(QuestionKind.Unanswerable, true)]
    [InlineData(QuestionKind.Misleading, true)]
    [InlineData(QuestionKind.Collection, false)]
    [InlineData(QuestionKind.FollowUp, false)]
    [InlineData(QuestionKind.OffTopic, false)]
    [InlineData(QuestionKind.Injected, false)]
    [InlineData(QuestionKind.OtherLanguage, false)]
    public async Task SampleAsync_leaves_out_what_no_sentence_is_asked_for(QuestionKind kind, bool isSampled) =>
        Assert.Equal(
            isSampled, (await SampleAsync(Question("Who drew the mill?", [["Quill"]], kind))).Count > 0);

    [Fact]
    public async Task SampleAsync_leaves_out_what_leans_on_what_was_said_before() =>
        Assert.Empty(await SampleAsync(
            Question("Who drew the mill?", [["Quill"]]) with { History = [new ChatTurn(true, "Hello.")] }));

    [Fact]
    public async Task SampleAsync_leaves_out_an_answer_that_is_parted_between_sentences()
    {
        string[][] parted = [["red"], ["Quill"]];

        Assert.Empty(await SampleAsync(Question("Who drew the mill?", parted)));
        Assert.Empty(await SampleAsync(Question("Who drew the mill?", parted, QuestionKind.Seen)));
    }

    [Theory]
    [InlineData(QuestionKind.Record, DeclineLabel.No)]
    [InlineData(QuestionKind.Unanswerable, DeclineLabel.Yes)]
    [InlineData(QuestionKind.Misleading, DeclineLabel.Either)]
    public async Task SampleAsync_keeps_what_no_sentence_answers_though_none_is_to(
        QuestionKind kind, DeclineLabel declines)
    {
        string[][] expected = declines == DeclineLabel.Yes ? [] : [["oil"]];

        var samples = await SampleAsync(Question("Who drew the mill?", expected, kind) with { Declines = declines });

        Assert.Equal(3, samples.Count);
        Assert.DoesNotContain(samples, sample => sample.IsAnswer);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task SampleAsync_counts_meanings_where_they_are_known(bool areKnown)
    {
        using var meanings = areKnown ? new SentenceMeanings(new LetterMeanings()) : new SentenceMeanings();

        var samples = await new PassageSampling(meanings).SampleAsync(
            [Question("Who drew the mill?", [["Quill"]])], s_works, TestContext.Current.CancellationToken);

        Assert.All(samples, sample => Assert.Equal(areKnown, sample.Figures.Names.Contains("cosine")));
    }

    private static async Task<IReadOnlyList<PassageSample>> SampleAsync(LabelledQuestion question)
    {
        using var meanings = new SentenceMeanings();
        return await new PassageSampling(meanings).SampleAsync(
            [question], s_works, TestContext.Current.CancellationToken);
    }

    private static LabelledQuestion Question(
        string text, string[][] expected, QuestionKind kind = QuestionKind.Text) =>
        Labels.Question("q", kind, expected: expected) with { Collection = "own", ArtworkId = "mill", Question = text };

    private static CatalogEntry Mill(string description) =>
        new(new Artwork { Id = "mill", Description = description }, ReferenceImage.None);
}
