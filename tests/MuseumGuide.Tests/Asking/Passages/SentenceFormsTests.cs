using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Tests.Asking.Passages;

public sealed class SentenceFormsTests
{
    [Theory]
    [InlineData("She repainted it because of the soot.", true)]
    [InlineData("Since nobody came, she left.", false)]
    [InlineData("It was moved, since nobody came.", true)]
    [InlineData("It has hung here since 1904.", false)]
    [InlineData("A lid was added to keep out the soot.", true)]
    [InlineData("They walked to Lund.", false)]
    [InlineData("The colors are dull, for the lamp smoked.", true)]
    [InlineData("It is for the church.", false)]
    public void GivesReason_goes_by_the_form_of_the_sentence(string sentence, bool gives) =>
        Assert.Equal(gives, SentenceForms.GivesReason(Told.Sentence(sentence)));

    [Theory]
    [InlineData("What does the anchor mean?", "The anchor stands for hope.", true)]
    [InlineData("What does the anchor mean?", "The anchor lies on the sand.", false)]
    [InlineData("What does the lamb symbolize?", "The lamb is a sign of peace.", true)]
    [InlineData("Where is the anchor?", "The anchor stands for hope.", null)]
    public void TellsMeaning_counts_only_where_a_meaning_is_asked_for(string question, string sentence, bool? tells) =>
        Assert.Equal(tells, SentenceForms.TellsMeaning(QuestionReader.Read(question), Told.Sentence(sentence)));

    [Theory]
    [InlineData("What kind of instrument does she play?", "She plays a violin.", true)]
    [InlineData("What kind of instrument does she play?", "She plays an instrument.", false)]
    [InlineData("What kind of instrument is the violin?", "There is a violin.", false)]
    [InlineData("Which instrument is that?", "It is a lute.", true)]
    [InlineData("Who plays the instrument?", "She plays a violin.", null)]
    public void TellsKind_wants_another_word_than_the_asked_one(string question, string sentence, bool? tells) =>
        Assert.Equal(tells, SentenceForms.TellsKind(QuestionReader.Read(question), Told.Sentence(sentence)));

    [Theory]
    [InlineData("How tall is the mast?", "The mast is tall.", true)]
    [InlineData("How tall is the mast?", "Twenty meters is the mast.", false)]
    [InlineData("How long did it take?", "It took 3 weeks.", false)]
    [InlineData("How long did it take?", "It took weeks.", true)]
    [InlineData("Who built the mast?", "The mast is tall.", false)]
    public void LacksNumber_holds_only_where_a_measure_or_a_span_is_asked_for(
        string question, string sentence, bool lacks) =>
        Assert.Equal(lacks, SentenceForms.LacksNumber(QuestionReader.Read(question), Told.Sentence(sentence)));
}
