using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Tests.Asking.Topics;

public sealed class TopicModelTests
{
    private static readonly string[] Questions =
        ["Who made it?", "When was it made?", "Was it kept by a zebra?", "What is behind the Rembrandt of 1642?"];

    [Fact]
    public void Read_judges_as_what_was_written()
    {
        var model = Small();

        var read = WrittenAndRead(model);

        Assert.All(Questions, question => AssertAlike(model, read, question, [0.5f, -1], places: 2));
        Assert.True(read.Vocabulary.Knows("make"));
        Assert.False(read.Vocabulary.Knows("zebra"));
        Assert.True(read.Vocabulary.Explains(Topic.Maker, "make"));
        Assert.True(read.Vocabulary.Explains(Topic.Size, "wonder"));
        Assert.False(read.Vocabulary.Explains(Topic.Size, "make"));
    }

    [Fact]
    public void Write_loses_nothing_of_a_model_that_was_read()
    {
        var shipped = TopicModel.For(isMeaningKnown: false);

        var read = WrittenAndRead(shipped);

        Assert.All(Questions, question => AssertAlike(shipped, read, question, [], places: 4));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Judge_refuses_a_meaning_of_another_length(int length)
    {
        var thrown = Assert.Throws<ArgumentException>(() => Small().Judge(Words("Who made it?"), new float[length]));

        Assert.StartsWith("2 values are needed.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void For_gives_a_model_that_needs_a_meaning_only_where_it_is_known()
    {
        var words = Words("Who made it?");

        Assert.Equal(Topic.Maker, TopicModel.For(isMeaningKnown: false).Judge(words, []).Best);
        Assert.Throws<ArgumentException>(() => TopicModel.For(isMeaningKnown: false).Judge(words, [1]));
        Assert.Throws<ArgumentException>(() => TopicModel.For(isMeaningKnown: true).Judge(words, []));
    }

    [Fact]
    public void Judge_lets_the_meaning_count()
    {
        var words = Words("What is it?");

        Assert.Equal(Topic.Maker, Small().Judge(words, [1, 0]).Best);
        Assert.Equal(Topic.Date, Small().Judge(words, [0, 1]).Best);
    }

    [Fact]
    public void Judge_gives_chances_that_are_one_in_all()
    {
        var reading = Small().Judge(Words("Who made it?"), [0, 0]);

        Assert.Equal(1, Enum.GetValues<Topic>().Sum(reading.Of), 5);
        Assert.Equal(Topic.Maker, reading.Best);
    }

    private static TopicModel Small()
    {
        var vocabulary = new TopicVocabulary(
            ["make", "wonder"], ["wonder"],
            new Dictionary<Topic, IEnumerable<string>> { [Topic.Maker] = ["make"], [Topic.Date] = ["make"] });
        var features = new Dictionary<string, float[]>(StringComparer.Ordinal)
        {
            ["word who"] = Weights((Topic.Maker, 2.5f), (Topic.Date, -0.7f)),
            ["word when"] = Weights((Topic.Maker, -1), (Topic.Date, 3)),
            ["unknown 1"] = Weights((Topic.Detail, 1.1f)),
        };
        return new TopicModel(
            vocabulary, features, [Weights((Topic.Maker, 2)), Weights((Topic.Date, 2), (Topic.World, -0.3f))]);
    }

    private static float[] Weights(params (Topic Topic, float Weight)[] given)
    {
        var weights = new float[Enum.GetValues<Topic>().Length];
        foreach (var (topic, weight) in given) weights[(int)topic] = weight;
        return weights;
    }

    private static TopicModel WrittenAndRead(TopicModel model)
    {
        using var stream = new MemoryStream();
        model.Write(stream);
        stream.Position = 0;
        return TopicModel.Read(stream);
    }

    private static void AssertAlike(TopicModel one, TopicModel other, string question, float[] meaning, int places)
    {
        var (expected, actual) = (one.Judge(Words(question), meaning), other.Judge(Words(question), meaning));

        Assert.Equal(expected.Best, actual.Best);
        Assert.All(Enum.GetValues<Topic>(), topic => Assert.Equal(expected.Of(topic), actual.Of(topic), places));
    }

    private static IReadOnlyList<Word> Words(string question) => QuestionReader.Read(question).Words;
}
