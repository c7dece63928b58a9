using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Tests.Asking.Passages;

public sealed class PassageModelTests
{
    private static readonly string[] s_questions =
    [
        "Who counted the trees?", "When was the sky repainted?", "Why was the sky repainted?", "Where is the horse?",
        "How many trees are there?", "What color is the coat?", "What does the girl gather?", "Is the wall high?",
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ChanceOf_never_falls_when_more_speaks_for_an_answer(bool areMeaningsKnown)
    {
        var model = PassageModel.For(areMeaningsKnown);

        foreach (var figures in s_questions.SelectMany(question => FiguresOf(question, areMeaningsKnown)))
        {
            var chance = model.ChanceOf(figures);
            for (var i = 0; i < figures.Values.Count; i++)
            {
                foreach (var more in new[] { 0.1, 0.5, 2 }.Where(_ => figures.Directions[i] != 0))
                {
                    double[] values = [.. figures.Values];
                    values[i] += figures.Directions[i] * more;
                    Assert.True(model.Probability(values) >= chance - 1e-9, figures.Names[i]);
                }
            }
        }
    }

    [Fact]
    public void ChanceOf_is_higher_for_the_sentence_that_answers()
    {
        var chances = PassageFeatures.Of(Read("Who counted the trees?"), WorkKnowledge.Of(Gallery.Orchard), [])
            .ToDictionary(found => found.Passage.Text, found => PassageModel.For(false).ChanceOf(found.Figures));

        Assert.StartsWith("The botanist", chances.MaxBy(chance => chance.Value).Key, StringComparison.Ordinal);
        Assert.InRange(chances.Values.Max(), 0.5, 1);
        Assert.InRange(chances.Values.Min(), 0, 0.1);
    }

    [Fact]
    public void For_gives_a_model_of_its_own_where_meanings_are_known()
    {
        Assert.Contains("cosine", PassageModel.For(true).FeatureNames);
        Assert.DoesNotContain("cosine", PassageModel.For(false).FeatureNames);
        Assert.NotEmpty(PassageModel.For(true).Trees);
        Assert.NotEmpty(PassageModel.For(false).Trees);
    }

    private static QuestionReading Read(string question) => QuestionReader.Read(question);

    private static IEnumerable<Figures> FiguresOf(string question, bool areMeaningsKnown)
    {
        var knowledge = WorkKnowledge.Of(Gallery.Orchard);
        var alike = knowledge.Passages.Select((_, i) => new Alikeness(0.6 - (0.1 * i), 0.1 * i, i == 0 ? 0.1 : 0));
        return PassageFeatures.Of(Read(question), knowledge, areMeaningsKnown ? [.. alike] : [])
            .Select(found => found.Figures);
    }
}
