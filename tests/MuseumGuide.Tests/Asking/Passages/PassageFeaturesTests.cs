using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Tests.Asking.Passages;

public sealed class PassageFeaturesTests
{
    private static readonly WorkKnowledge s_work = Told.Of("A horse waits. The gate is shut.", altText: "A horse.");
    private static readonly QuestionReading s_question = QuestionReader.Read("Where does the horse wait?");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_names_the_figures_as_the_shipped_model_learned_them(bool areMeaningsKnown)
    {
        var figures = PassageFeatures.Of(s_question, s_work, areMeaningsKnown ? Alike() : [])[0].Figures;

        Assert.Equal(figures.Names, PassageModel.For(areMeaningsKnown).FeatureNames);
    }

    [Fact]
    public void Of_holds_every_sentence_against_the_question_by_the_same_figures()
    {
        var found = PassageFeatures.Of(s_question, s_work, Alike());

        Assert.Equal(s_work.Passages, found.Select(sentence => sentence.Passage));
        Assert.All(found, sentence => Assert.Equal(found[0].Figures.Names, sentence.Figures.Names));
        Assert.All(found, sentence => Assert.Equal(found[0].Figures.Directions, sentence.Figures.Directions));
        Assert.All(found, sentence => Assert.All(sentence.Figures.Values, value => Assert.True(double.IsFinite(value))));
    }

    [Fact]
    public void Of_adds_how_near_each_sentence_comes_in_meaning()
    {
        var found = PassageFeatures.Of(s_question, s_work, Alike());

        Assert.Equal([0.2, 0.5, 0.1], found.Select(sentence => sentence.Figures.Named("cosine")));
        Assert.Equal([0.3, 0, 0.4], found.Select(sentence => sentence.Figures.Named("behind")));
        Assert.Equal([0, 0.3, 0], found.Select(sentence => sentence.Figures.Named("ahead")));
        Assert.Equal([1, -1, 1], found[0].Figures.Directions.TakeLast(3));
    }

    [Fact]
    public void Of_finds_nothing_where_nothing_is_asked_about() =>
        Assert.Empty(PassageFeatures.Of(QuestionReader.Read("What is it?"), s_work, []));

    private static Alikeness[] Alike() => [new(0.2, 0.3, 0), new(0.5, 0, 0.3), new(0.1, 0.4, 0)];
}
