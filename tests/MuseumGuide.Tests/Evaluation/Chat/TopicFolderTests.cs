using System.Text.Json;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;
using MuseumGuide.Evaluation;
using MuseumGuide.Evaluation.Chat;
using MuseumGuide.Tests.Asking.Reading;

namespace MuseumGuide.Tests.Evaluation.Chat;

public sealed class TopicFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("topics");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task ReadAsync_reads_one_wording_a_line_topic_by_topic()
    {
        WriteAll();
        Write("maker_life.txt", "When was she born?\n\n  \nis he alive\n");

        var examples = await ReadAsync();

        Assert.Equal(["when was she born", "is he alive"], examples
            .Where(example => example.Topic == Topic.MakerLife)
            .Select(example => string.Join(' ', example.Words.Select(word => word.Text))));
        Assert.Equal(Enum.GetValues<Topic>(), examples.Select(example => example.Topic).Distinct());
        Assert.All(examples, example => Assert.True(example.Meaning.IsEmpty));
    }

    [Fact]
    public async Task ReadAsync_tells_what_wordings_mean_where_that_is_known()
    {
        WriteAll();
        Write("maker.txt", "Who made it?");

        var examples = await ReadAsync(new FakeEncoder());

        var maker = Assert.Single(examples, example => example.Topic == Topic.Maker);
        Assert.Equal(FakeEncoder.MeaningOf("Who made it?"), maker.Meaning.ToArray());
    }

    [Fact]
    public async Task ReadAsync_tells_all_missing_and_unknown_files_at_once()
    {
        WriteAll();
        File.Delete(Path.Combine(_folder.FullName, "maker.txt"));
        File.Delete(Path.Combine(_folder.FullName, "stop_number.txt"));
        Write("weather.txt", "Does it rain?");
        Write("makers.txt", "Who are they?");

        var thrown = await Assert.ThrowsAsync<EvaluationFolderException>(() => ReadAsync());

        Assert.Equal(
            [
                $"{_folder.FullName} has makers.txt, which is no topic.",
                $"{_folder.FullName} has no maker.txt.",
                $"{_folder.FullName} has no stop_number.txt.",
                $"{_folder.FullName} has weather.txt, which is no topic.",
            ],
            thrown.Problems.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ReadAsync_misses_every_file_of_a_folder_that_is_not_there()
    {
        using var meanings = new SentenceMeanings();

        var thrown = await Assert.ThrowsAsync<EvaluationFolderException>(() => TopicFolder.ReadAsync(
            Path.Combine(_folder.FullName, "none"), meanings, TestContext.Current.CancellationToken));

        Assert.Equal(Enum.GetValues<Topic>().Length, thrown.Problems.Count);
    }

    private async Task<IReadOnlyList<TopicExample>> ReadAsync(FakeEncoder? encoder = null)
    {
        using var meanings = new SentenceMeanings(encoder);
        return await TopicFolder.ReadAsync(_folder.FullName, meanings, TestContext.Current.CancellationToken);
    }

    private void WriteAll()
    {
        foreach (var topic in Enum.GetNames<Topic>())
            Write($"{JsonNamingPolicy.SnakeCaseLower.ConvertName(topic)}.txt", "What is it?");
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
}
