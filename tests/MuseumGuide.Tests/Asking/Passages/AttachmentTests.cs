using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Tests.Asking.Passages;

public sealed class AttachmentTests
{
    [Theory]
    [InlineData("How many trees stand there?", "trees")]
    [InlineData("What is the name of the boat?", "boat")]
    [InlineData("What is the dog called?", "dog")]
    [InlineData("What color is the coat?", "coat")]
    [InlineData("The girl, what does she wear?", "wear")]
    [InlineData("What is it?", null)]
    public void BearerOf_is_what_the_answer_belongs_to(string question, string? bearer) =>
        Assert.Equal(bearer, Attachment.BearerOf(QuestionReader.Read(question))?.Text);

    [Theory]
    [InlineData("How many trees are there?", "Seven bare trees stand in a row.", true)]
    [InlineData("How many trees are there?", "Seven girls and some trees are seen.", false)]
    [InlineData("How many trees are there?", "Trees stand in 3 rows.", false)]
    [InlineData("How many trees are there?", "Seven very old and bare but crooked trees.", false)]
    [InlineData("What color is the coat?", "A girl in a red coat gathers apples.", true)]
    [InlineData("What color is the coat?", "The coat is of a deep red.", true)]
    [InlineData("What color is the coat?", "A red horse looks at the coat.", false)]
    [InlineData("What color is the coat?", "The coat hangs near the red gate.", false)]
    [InlineData("What is the name of the boat?", "The boat Alma lies ashore.", true)]
    [InlineData("What is the name of the boat?", "The boat lies ashore.", false)]
    [InlineData("Who is the girl?", "Berta is the girl at the gate.", false)]
    [InlineData("Who is the girl?", "Ada drew the girl Berta.", true)]
    public void Of_tells_whether_the_answer_belongs_to_what_is_asked(string question, string sentence, bool belongs) =>
        Assert.Equal(belongs, Attachment.Of(QuestionReader.Read(question), Told.Sentence(sentence)));

    [Theory]
    [InlineData("Why was the sky repainted?")]
    [InlineData("How often does the bell ring?")]
    [InlineData("When was it made?")]
    [InlineData("How many are there?")]
    public void Of_is_null_where_the_answer_belongs_to_nothing(string question) =>
        Assert.Null(Attachment.Of(QuestionReader.Read(question), Told.Sentence("Seven red trees fell in 1904.")));
}
