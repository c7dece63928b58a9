using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Tests.Asking.Passages;

public sealed class AnswerSpotsTests
{
    [Theory]
    [InlineData("When was it done?", "She mended the sky in May 1904, long before winter.", "may 1904 before winter")]
    [InlineData("When was it done?", "12 boats and 30000 nets lie here.", "")]
    [InlineData("Who counted the trees?", "The botanist Rolf Aberg counted the trees.", "rolf aberg")]
    [InlineData("How many trees are there?", "Seven trees stand behind 12 posts.", "seven 12")]
    [InlineData("How many trees are there?", "In 1970 one after another fell.", "")]
    [InlineData("How tall is the mast?", "The mast is 9 meters tall.", "9")]
    [InlineData("How long did it take?", "It took three years.", "three years")]
    [InlineData("Where is the horse?", "Upright, a horse waits at the gate on the left.", "horse gate left")]
    [InlineData("Where did they meet?", "They met when Aberg was young, maybe near Lund.", "aberg lund")]
    [InlineData("What color is the coat?", "A girl in a red coat.", "red")]
    [InlineData("Why was it repainted?", "Soot darkened it because nobody hoped for better.", "because hoped for")]
    [InlineData("What does it show?", "In 1904 Rolf Aberg counted seven red trees.", "")]
    public void Of_finds_the_words_that_can_be_the_answer(string question, string sentence, string found)
    {
        var passage = Told.Sentence(sentence);

        var spots = AnswerSpots.Of(QuestionReader.Read(question), passage);

        Assert.Equal(found, string.Join(' ', spots.Select(spot => passage.Words[spot].Text)));
    }

    [Theory]
    [InlineData("Who taught Chladni?", "Georg Lichtenberg taught Ernst Chladni.", "georg lichtenberg")]
    [InlineData("Who taught him?", "Trees grow in Lund and in March.", "lund")]
    [InlineData("Who taught him?", "The man known as X hid.", "")]
    public void IsNewName_leaves_out_names_that_the_question_brings(string question, string sentence, string names)
    {
        var (read, words) = (QuestionReader.Read(question), Tokenizer.Split(sentence));

        var found = words.Where((_, i) => AnswerSpots.IsNewName(read, words, i));

        Assert.Equal(names, string.Join(' ', found.Select(word => word.Text)));
    }
}
