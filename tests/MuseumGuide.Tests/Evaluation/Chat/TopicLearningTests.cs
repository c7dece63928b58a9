using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;
using MuseumGuide.Evaluation.Chat;

namespace MuseumGuide.Tests.Evaluation.Chat;

public sealed class TopicLearningTests
{
    [Theory]
    [InlineData("Who painted the picture?", nameof(Topic.Maker))]
    [InlineData("When was the picture drawn?", nameof(Topic.Date))]
    [InlineData("How tall is the picture from 1642?", nameof(Topic.Size))]
    public void Learn_learns_to_tell_topics_from_a_few_wordings(string question, string topic)
    {
        var model = TopicLearning.Learn(Wordings.OfThreeTopics, usesMeaning: false);

        Assert.Equal(topic, model.Judge(QuestionReader.Read(question).Words, []).Best.ToString());
    }

    [Fact]
    public void Learn_learns_the_same_model_every_time() =>
        Assert.Equal(Written(Wordings.OfThreeTopics), Written(Wordings.OfThreeTopics));

    [Fact]
    public void Learn_keeps_the_words_of_two_wordings_as_the_topics_own()
    {
        var vocabulary = TopicLearning.Learn(Wordings.OfThreeTopics, usesMeaning: false).Vocabulary;

        Assert.True(vocabulary.Explains(Topic.Size, Stemmer.Stem("tall")));
        Assert.False(vocabulary.Explains(Topic.Maker, Stemmer.Stem("tall")));
        Assert.False(vocabulary.Explains(Topic.Maker, Stemmer.Stem("drew")));
        Assert.True(vocabulary.Knows(Stemmer.Stem("drew")));
        Assert.False(vocabulary.Knows(Stemmer.Stem("zebra")));
    }

    [Fact]
    public void Learn_takes_the_words_of_many_wordings_for_idle()
    {
        var examples = Enumerable.Range(0, 15).Select(_ => Wordings.Of(Topic.Maker, "Who originally made it?"));

        var vocabulary = TopicLearning.Learn([.. examples], usesMeaning: false).Vocabulary;

        Assert.True(vocabulary.Explains(Topic.Size, Stemmer.Stem("originally")));
    }

    [Fact]
    public void Learn_lets_no_word_belong_to_asking_that_only_open_topics_have()
    {
        var examples = Wordings.Of(Topic.World, "Is a zebra fast?", "Is the zebra fast?", "Can a zebra be fast?");

        var vocabulary = TopicLearning.Learn([.. examples], usesMeaning: false).Vocabulary;

        Assert.False(vocabulary.Knows(Stemmer.Stem("zebra")));
        Assert.True(vocabulary.Explains(Topic.World, Stemmer.Stem("zebra")));
    }

    // Each style stands in two wordings: too few to be known while they are learned from, and to have a weight.
    [Fact]
    public void Learn_meets_unknown_words_though_all_are_known_in_the_end()
    {
        string[] styles = ["gothic", "rococo", "baroque", "cubist", "deco", "dada"];
        TopicExample[] examples =
        [
            .. Wordings.Of(Topic.Period, [.. styles.Concat(styles).Select(style => $"Is it {style}?")]),
            .. Wordings.Of(Topic.Format, [.. Enumerable.Repeat("Is it wide?", 20)]),
        ];

        var model = TopicLearning.Learn(examples, usesMeaning: false);

        Assert.All(styles, style => Assert.True(model.Vocabulary.Knows(Stemmer.Stem(style))));
        Assert.True(ChanceOfPeriod(model, "Is it zebra?") > ChanceOfPeriod(model, "Is it gothic?") + 0.05);
    }

    [Fact]
    public void Learn_learns_from_meanings_too()
    {
        TopicExample[] examples =
        [
            .. Enumerable.Repeat(Wordings.Of(Topic.Maker, "What of it?", 1, 0), 6),
            .. Enumerable.Repeat(Wordings.Of(Topic.Date, "What of it?", 0, 1), 6),
        ];

        var model = TopicLearning.Learn(examples, usesMeaning: true);

        var words = QuestionReader.Read("What of it?").Words;
        Assert.Equal(Topic.Maker, model.Judge(words, [1, 0]).Best);
        Assert.Equal(Topic.Date, model.Judge(words, [0, 1]).Best);
        Assert.Throws<ArgumentException>(() => model.Judge(words, []));
    }

    [Fact]
    public void Learn_leaves_meanings_out_where_they_do_not_count()
    {
        var model = TopicLearning.Learn(
            [.. Wordings.OfThreeTopics.Select(example => example with { Meaning = new float[] { 1, 0 } })],
            usesMeaning: false);

        Assert.Equal(Topic.Maker, model.Judge(QuestionReader.Read("Who made it?").Words, []).Best);
    }

    private static double ChanceOfPeriod(TopicModel model, string question) =>
        model.Judge(QuestionReader.Read(question).Words, []).Of(Topic.Period);

    private static byte[] Written(IReadOnlyList<TopicExample> examples)
    {
        using var stream = new MemoryStream();
        TopicLearning.Learn(examples, usesMeaning: false).Write(stream);
        return stream.ToArray();
    }
}
