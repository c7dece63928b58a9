using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Tests.Asking.Topics;

public sealed class TopicVocabularyTests
{
    private static readonly TopicVocabulary Vocabulary = new(
        known: ["paint", "cost", "wonder"], idle: ["wonder"],
        own: new Dictionary<Topic, IEnumerable<string>> { [Topic.Maker] = ["paint"], [Topic.Price] = ["cost"] });

    [Theory]
    [InlineData("paint", true)]
    [InlineData("wonder", true)]
    [InlineData("zebra", false)]
    public void Knows_the_words_that_belong_to_any_asking(string stem, bool isKnown) =>
        Assert.Equal(isKnown, Vocabulary.Knows(stem));

    [Theory]
    [InlineData(nameof(Topic.Maker), "paint", true)]
    [InlineData(nameof(Topic.Maker), "cost", false)]
    [InlineData(nameof(Topic.Price), "cost", true)]
    [InlineData(nameof(Topic.Price), "paint", false)]
    [InlineData(nameof(Topic.Maker), "zebra", false)]
    public void Explains_a_topics_own_words(string topic, string stem, bool isExplained) =>
        Assert.Equal(isExplained, Vocabulary.Explains(Enum.Parse<Topic>(topic), stem));

    [Theory]
    [InlineData(nameof(Topic.Maker))]
    [InlineData(nameof(Topic.Room))]
    public void Explains_idle_words_for_every_topic(string topic) =>
        Assert.True(Vocabulary.Explains(Enum.Parse<Topic>(topic), "wonder"));
}
