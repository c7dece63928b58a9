using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Tests.Asking.Passages;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("Seven trees fell.", 0, true)]
    [InlineData("It has 12 shafts.", 2, true)]
    [InlineData("In 1970 it fell.", 1, false)]
    [InlineData("They hold one another.", 2, false)]
    [InlineData("The trees fell.", 1, false)]
    public void Has_tells_whether_a_word_counts_something(string sentence, int index, bool counts) =>
        Assert.Equal(counts, Numbers.Has(Tokenizer.Split(sentence), index));

    [Theory]
    [InlineData("How many trees are there?", "Seven trees stand in a row.", 1)]
    [InlineData("How many trees are there?", "Seven boats crossed.", 0.25)]
    [InlineData("How many trees are there?", "The trees stand in a row.", 0)]
    [InlineData("How often did it fall?", "It fell three times.", 1)]
    [InlineData("How much water is in it?", "Of water there are five liters.", 0.25)]
    public void Counting_is_surest_beside_what_is_counted(string question, string sentence, double sure) =>
        Assert.Equal(sure, Numbers.Counting(QuestionReader.Read(question), Told.Sentence(sentence)));
}
