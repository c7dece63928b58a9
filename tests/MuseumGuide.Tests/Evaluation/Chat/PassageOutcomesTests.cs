using MuseumGuide.Asking.Passages;
using MuseumGuide.Evaluation.Chat;

namespace MuseumGuide.Tests.Evaluation.Chat;

public sealed class PassageOutcomesTests
{
    // Of three questions that a sentence answers, the likeliest sentence is the answer, another one, the answer.
    private static readonly (PassageSample Sample, double Chance)[] s_judged =
    [
        (Sample("sure", isAnswer: false), 0.2), (Sample("sure", isAnswer: true), 0.9),
        (Sample("mistaken", isAnswer: true), 0.6), (Sample("mistaken", isAnswer: false), 0.7),
        (Sample("timid", isAnswer: true), 0.4),
        (Sample("bold", isAnswer: false), 0.8), (Sample("shy", isAnswer: false), 0.1),
    ];

    [Theory]
    [InlineData(0.0, 2 / 3.0, 3 / 5.0, 0)]
    [InlineData(0.4, 2 / 3.0, 2 / 5.0, 1 / 2.0)]
    [InlineData(0.5, 1 / 3.0, 2 / 5.0, 1 / 2.0)]
    [InlineData(0.75, 1 / 3.0, 1 / 5.0, 1 / 2.0)]
    [InlineData(0.95, 0, 0, 1)]
    public void At_judges_each_question_by_its_likeliest_sentence(
        double threshold, double right, double wrong, double declined)
    {
        var outcomes = PassageOutcomes.At(
            threshold, [.. s_judged.Select(judged => judged.Sample)], [.. s_judged.Select(judged => judged.Chance)]);

        Assert.Equal(new PassageOutcomes(threshold, right, wrong, declined), outcomes);
    }

    [Fact]
    public void At_gives_no_share_of_no_questions()
    {
        Assert.Equal(new PassageOutcomes(0.5, 0, 0, 0), PassageOutcomes.At(0.5, [], []));
        Assert.Equal(
            new PassageOutcomes(0.5, 1, 0, 0), PassageOutcomes.At(0.5, [Sample("only", isAnswer: true)], [0.5]));
    }

    private static PassageSample Sample(string question, bool isAnswer) =>
        new(question, "everyday", "own/mill", new Figures(), isAnswer);
}
