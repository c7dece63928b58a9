using System.Globalization;
using System.Text;
using System.Text.Json;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;
using MuseumGuide.Catalog;
using MuseumGuide.Evaluation;
using MuseumGuide.Evaluation.Chat;
using MuseumGuide.Learning;

namespace MuseumGuide.Tests.Evaluation.Chat;

public sealed class ChatCalibrationTests : IDisposable
{
    private const int Folds = 6;
    private const int Works = 40;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("topics");
    private readonly SentenceMeanings _meanings = new(new LetterMeanings());

    public ChatCalibrationTests()
    {
        foreach (var topic in Enum.GetValues<Topic>())
        {
            var word = $"{topic}".ToLowerInvariant();
            Write(
                topic,
                [
                    $"What {word}?", $"The {word} please", "", $"Which {word} is it?", $"Tell me the {word}",
                    $"Is there {word}?", $"How is the {word}?", $"{word}", $"And the {word}?",
                ]);
        }
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _meanings.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task LearnTopicsAsync_writes_a_model_that_knows_the_wordings(bool usesMeaning)
    {
        using var stream = new MemoryStream();

        var right = await LearnTopicsAsync(usesMeaning, stream);

        stream.Position = 0;
        var model = TopicModel.Read(stream);
        var meaning = usesMeaning ? await _meanings.OfAsync("What rights?", Token) : default;
        Assert.Equal(Topic.Rights, model.Judge(QuestionReader.Read("What rights?").Words, meaning.Span).Best);
        Assert.InRange(right, 0.5, 1);
    }

    [Fact]
    public async Task LearnTopicsAsync_measures_only_wordings_that_it_did_not_learn_from()
    {
        // Wordings that are left out together have words that no other has.
        foreach (var topic in Enum.GetValues<Topic>())
            Write(topic, [.. Enumerable.Range(0, 3 * Folds).Select(i => $"{topic}{"abcdef"[i % Folds]}")]);
        using var stream = new MemoryStream();

        Assert.InRange(await LearnTopicsAsync(usesMeaning: false, stream), 0, 0.2);
    }

    [Fact]
    public async Task LearnTopicsAsync_tells_all_files_that_are_amiss()
    {
        File.Delete(Path.Combine(_folder.FullName, "maker.txt"));
        File.Delete(Path.Combine(_folder.FullName, "maker_life.txt"));
        File.WriteAllText(Path.Combine(_folder.FullName, "weather.txt"), "Will it rain?");

        var thrown = await Assert.ThrowsAsync<EvaluationFolderException>(
            () => LearnTopicsAsync(usesMeaning: false, Stream.Null));

        Assert.Equal(
            [
                $"{_folder.FullName} has no maker.txt.", $"{_folder.FullName} has no maker_life.txt.",
                $"{_folder.FullName} has weather.txt, which is no topic.",
            ],
            thrown.Problems);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task LearnPassagesAsync_writes_a_model_of_the_figures(bool usesMeaning)
    {
        var (model, _) = await LearnPassagesAsync("everyday", usesMeaning);

        Assert.NotEmpty(model.Trees);
        Assert.Equal(PassageModel.For(usesMeaning).FeatureNames, model.FeatureNames);
    }

    [Fact]
    public async Task LearnPassagesAsync_tells_what_comes_of_each_threshold()
    {
        var (_, lines) = await LearnPassagesAsync("everyday", usesMeaning: false);

        Assert.Equal(
            ["0.20", "0.30", "0.40", "0.45", "0.50", "0.55", "0.60", "0.70"], lines.Select(line => line[..4]));
        Assert.All(lines, line => Assert.Matches(@": right \d\.\d{3}, wrong \d\.\d{3}, declined \d\.\d{3}$", line));
        Assert.Equal("0.50: right 1.000, wrong 0.000, declined 1.000", lines[4]);
    }

    [Fact]
    public async Task LearnPassagesAsync_learns_the_same_every_time()
    {
        var (first, _) = await LearnPassagesAsync("everyday", usesMeaning: false);
        var (again, _) = await LearnPassagesAsync("everyday", usesMeaning: false);

        Assert.Equal(first.ToJson(), again.ToJson());
    }

    [Fact]
    public async Task LearnPassagesAsync_counts_what_visitors_ask_for_more()
    {
        var shares = new Dictionary<string, double>(StringComparer.Ordinal);

        foreach (var set in new[] { "reading", "hard", "visit" })
            shares[set] = (await LearnPassagesAsync(set, usesMeaning: false)).Model.BaseLogOdds;

        Assert.True(shares["reading"] < shares["hard"]);
        Assert.True(shares["hard"] < shares["visit"]);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Task<double> LearnTopicsAsync(bool usesMeaning, Stream model) =>
        new ChatCalibration(_meanings).LearnTopicsAsync(_folder.FullName, usesMeaning, model, Token);

    // A question of the set that one of four sentences answers, and one of another set that none does, of each work.
    private async Task<(BoostedTrees Model, IReadOnlyList<string> Lines)> LearnPassagesAsync(
        string set, bool usesMeaning)
    {
        var ids = Enumerable.Range(0, Works).Select(i => i.ToString("'w'00", CultureInfo.InvariantCulture)).ToArray();
        var works = ids.ToDictionary(id => ("own", id), id => new CatalogEntry(
            new Artwork { Id = id, Description = "Fog lies. Rolf Aberg counted trees. A gate is shut. Rain falls." },
            ReferenceImage.None));
        var questions = ids.SelectMany(id => new[]
        {
            Labels.Question($"{id}a", QuestionKind.Text, expected: [["Aberg"]]) with
            {
                Set = set, Collection = "own", ArtworkId = id, Question = "Who counted the trees?",
            },
            Labels.Question($"{id}b", QuestionKind.Unanswerable, declines: DeclineLabel.Yes, expected: []) with
            {
                Set = "hard", Collection = "own", ArtworkId = id, Question = "Who forged the anchor?",
            },
        }).ToArray();
        using var stream = new MemoryStream();
        var lines = await new ChatCalibration(_meanings).LearnPassagesAsync(
            questions, works, usesMeaning, stream, Token);
        return (BoostedTrees.Parse(Encoding.UTF8.GetString(stream.ToArray())), lines);
    }

    private void Write(Topic topic, IEnumerable<string> wordings) => File.WriteAllLines(
        Path.Combine(_folder.FullName, $"{JsonNamingPolicy.SnakeCaseLower.ConvertName($"{topic}")}.txt"), wordings);
}
