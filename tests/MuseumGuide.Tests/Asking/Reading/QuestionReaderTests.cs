using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Tests.Asking.Reading;

public sealed class QuestionReaderTests
{
    [Theory]
    [InlineData("Who painted it?", nameof(AnswerShape.Person))]
    [InlineData("Hello, could you tell me what year it is from?", nameof(AnswerShape.Time))]
    [InlineData("What do the spots do when they meet?", nameof(AnswerShape.Thing))]
    [InlineData("How many trees are there?", nameof(AnswerShape.Count))]
    [InlineData("How long did it take?", nameof(AnswerShape.Duration))]
    [InlineData("How long is it?", nameof(AnswerShape.Measure))]
    [InlineData("How come it is red?", nameof(AnswerShape.Reason))]
    [InlineData("which colour is the sky", nameof(AnswerShape.Color))]
    [InlineData("What was the boat's name?", nameof(AnswerShape.Person))]
    [InlineData("Which side is the sun on?", nameof(AnswerShape.Place))]
    [InlineData("It's a print, isn't it?", nameof(AnswerShape.YesOrNo))]
    [InlineData("Isn't it old?", nameof(AnswerShape.YesOrNo))]
    [InlineData("And the year?", nameof(AnswerShape.Fragment))]
    public void Read_tells_what_kind_of_answer_is_wanted(string question, string shape) =>
        Assert.Equal(shape, QuestionReader.Read(question).Shape.ToString());

    [Theory]
    [InlineData("paintings", "painted")]
    [InlineData("inventor", "invented")]
    [InlineData("colours", "color")]
    [InlineData("drew", "drawn")]
    [InlineData("studied", "study")]
    [InlineData("gift", "donated")]
    [InlineData("stopping", "stops")]
    public void Stem_makes_the_forms_of_a_word_one(string one, string other) =>
        Assert.Equal(Stemmer.Stem(one), Stemmer.Stem(other));

    [Theory]
    [InlineData("tower", "towel")]
    [InlineData("flower", "flow")]
    [InlineData("process", "proceed")]
    public void Stem_keeps_other_words_apart(string one, string other) =>
        Assert.NotEqual(Stemmer.Stem(one), Stemmer.Stem(other));
}
