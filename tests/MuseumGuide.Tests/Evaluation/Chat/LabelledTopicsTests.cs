using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;
using MuseumGuide.Evaluation.Chat;

namespace MuseumGuide.Tests.Evaluation.Chat;

/// <summary>The wordings in <c>eval/topics</c> are those that the shipped models were learned from.</summary>
public sealed class LabelledTopicsTests
{
    private const int FewestWordings = 40;
    private const double LeastRight = 0.9;

    [Fact]
    public async Task ReadAsync_reads_forty_wordings_of_every_topic()
    {
        var examples = await ReadAsync();

        var wordings = examples.CountBy(example => example.Topic).ToDictionary();
        Assert.All(Enum.GetValues<Topic>(), topic => Assert.True(
            wordings.GetValueOrDefault(topic) >= FewestWordings, $"{topic} has too few wordings."));
    }

    [Fact]
    public async Task Judge_finds_the_topics_of_the_wordings_that_the_shipped_model_was_learned_from()
    {
        var examples = await ReadAsync();

        var right = examples.Count(
            example => TopicModel.For(isMeaningKnown: false).Judge(example.Words, []).Best == example.Topic);

        Assert.True(
            right > LeastRight * examples.Count, $"{right} of {examples.Count} wordings are judged rightly.");
    }

    private static async Task<IReadOnlyList<TopicExample>> ReadAsync()
    {
        using var meanings = new SentenceMeanings();
        return await TopicFolder.ReadAsync(Find(), meanings, TestContext.Current.CancellationToken);
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var topics = Path.Combine(folder.FullName, "eval", "topics");
            if (Directory.Exists(topics)) return topics;
        }

        throw new DirectoryNotFoundException("No folder above the tests has eval/topics.");
    }
}
