using MuseumGuide.Evaluation.Chat;

namespace MuseumGuide.Tests.Evaluation.Chat;

public sealed class GradedAnswerTests
{
    [Fact]
    public void Of_calls_an_answer_right_that_holds_all_that_is_expected()
    {
        var question = Labels.Question(expected: [["sculptor", "Marrenholt"], ["1889", "nineteenth"]]);

        var graded = Labels.Graded(question, Labels.Answer("Marrenholt, 1889."));

        Assert.Equal(AnswerGrade.Right, graded.Grade);
        Assert.Null(graded.Fault);
    }

    [Fact]
    public void Of_names_the_alternatives_that_a_wrong_answer_lacks()
    {
        var question = Labels.Question(expected: [["Marrenholt"], ["1889", "89"]]);

        var graded = Labels.Graded(question, Labels.Answer("Marrenholt painted it."));

        Assert.Equal(AnswerGrade.Wrong, graded.Grade);
        Assert.Equal("lacks “1889” or “89”", graded.Fault);
    }

    [Fact]
    public void Of_calls_an_answer_wrong_that_names_no_source()
    {
        var graded = Labels.Graded(Labels.Question(), Labels.Answer() with { Sources = [] });

        Assert.Equal((AnswerGrade.Wrong, "names no source"), (graded.Grade, graded.Fault));
    }

    [Theory]
    [InlineData(DeclineLabel.No)]
    [InlineData(DeclineLabel.Yes)]
    [InlineData(DeclineLabel.Either)]
    public void Of_calls_a_forbidden_fragment_wrong_even_in_a_decline(DeclineLabel declines)
    {
        var question = Labels.Question(declines: declines, forbidden: ["PURPLE OTTER"]);

        Assert.Equal(AnswerGrade.Wrong, Labels.Graded(question, Labels.Decline("I say purple otter.")).Grade);
        Assert.Equal(AnswerGrade.Wrong, Labels.Graded(question, Labels.Answer("Marrenholt: purple otter")).Grade);
    }

    [Theory]
    [InlineData(DeclineLabel.No, AnswerGrade.DeclinedWrongly)]
    [InlineData(DeclineLabel.Yes, AnswerGrade.DeclinedRightly)]
    [InlineData(DeclineLabel.Either, AnswerGrade.DeclinedRightly)]
    public void Of_judges_a_decline_by_its_label(DeclineLabel declines, AnswerGrade expected) =>
        Assert.Equal(expected, Labels.Graded(Labels.Question(declines: declines), Labels.Decline()).Grade);

    [Theory]
    [InlineData(DeclineLabel.Yes, AnswerGrade.Wrong)]
    [InlineData(DeclineLabel.Either, AnswerGrade.Right)]
    public void Of_judges_an_answer_by_its_label(DeclineLabel declines, AnswerGrade expected) =>
        Assert.Equal(expected, Labels.Graded(Labels.Question(declines: declines), Labels.Answer()).Grade);

    [Theory]
    [InlineData("Nearest to it is: Marrenholt, 1889.", true)]
    [InlineData("Marrenholt, in the nineteenth century.", true)]
    [InlineData("Marrenholt.", false)]
    [InlineData("1889.", false)]
    public void IsTold_holds_where_all_that_is_expected_is_said_declined_or_not(string text, bool isTold)
    {
        var question = Labels.Question(expected: [["Marrenholt"], ["1889", "nineteenth"]]);

        Assert.Equal(isTold, Labels.Graded(question, Labels.Decline(text)).IsTold);
        Assert.Equal(isTold, Labels.Graded(question, Labels.Answer(text)).IsTold);
    }

    [Fact]
    public void IsTold_does_not_hold_where_nothing_is_expected() =>
        Assert.False(Labels.Graded(Labels.Question(expected: []), Labels.Decline()).IsTold);
}
