using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Settings;
using MuseumGuide.Learning;

namespace MuseumGuide.Host.Tests.Commands;

public sealed class CalibrateChatCommandTests : IDisposable
{
    private const string Topics = "out/Topics/topics-by-words.bin";
    private const string Passages = "out/Passages/passages-by-words.json";
    private readonly TinyEvaluation _tiny = new();
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        _tiny.Dispose();
        _out.Dispose();
        _error.Dispose();
    }

    [Fact]
    public async Task CalibrateChat_writes_models_that_can_be_read_back()
    {
        var code = await RunAsync();

        var passages = BoostedTrees.Parse(Encoding.UTF8.GetString(_tiny.Read(Passages)));
        await using var packed = new BrotliStream(new MemoryStream(_tiny.Read(Topics)), CompressionMode.Decompress);
        using var topics = new StreamReader(packed, Encoding.Latin1);
        Assert.Equal((ExitCode.Done, ""), (code, _error.ToString()));
        Assert.NotEmpty(passages.Trees);
        Assert.Contains("met", passages.FeatureNames);
        Assert.Contains("AccessionNumber", await topics.ReadToEndAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CalibrateChat_writes_no_model_by_meaning_without_an_encoder()
    {
        await RunAsync();

        Assert.Equal(
            [_tiny.PathOf(Passages), _tiny.PathOf(Topics)],
            Directory.GetFiles(_tiny.PathOf("out"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task CalibrateChat_learns_only_from_the_split_tuning()
    {
        await RunAsync();
        var first = _tiny.Read(Passages);

        _tiny.WriteSet("tiny", "Who counted the trees?", held: "Was the gate shut?");
        await RunAsync();
        var otherHeld = _tiny.Read(Passages);
        _tiny.WriteSet("tiny", "Who shut the gate?");
        await RunAsync();

        Assert.Equal(first, otherHeld);
        Assert.NotEqual(first, _tiny.Read(Passages));
    }

    [Fact]
    public async Task CalibrateChat_learns_from_all_folders_with_questions()
    {
        await RunAsync();
        var first = _tiny.Read(Passages);

        _tiny.WriteSet("second", "Who shut the gate?");
        var code = await RunAsync();

        Assert.Equal(ExitCode.Done, code);
        Assert.NotEqual(first, _tiny.Read(Passages));
    }

    [Fact]
    public async Task CalibrateChat_tells_its_figures()
    {
        await RunAsync();

        var lines = _out.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Matches(@"^Topics by words: [01]\.\d{3} of the wordings left out\.$", lines[0]);
        Assert.Equal("Passages by words, on works left out:", lines[1]);
        Assert.Contains("  0.50: right 1.000, wrong 0.000, declined 1.000", lines);
        Assert.Equal(10, lines.Length);
    }

    [Fact]
    public async Task CalibrateChat_says_which_topic_is_missing()
    {
        File.Delete(Path.Combine(_tiny.Folder, "topics", "maker.txt"));

        var code = await RunAsync();

        Assert.Equal(ExitCode.Misused, code);
        Assert.Equal($"{_tiny.Folder}/topics has no maker.txt.", _error.ToString().Trim());
    }

    [Fact]
    public async Task CalibrateChat_leaves_the_models_as_they_are_where_a_topic_is_missing()
    {
        File.Delete(Path.Combine(_tiny.Folder, "topics", "maker.txt"));
        _tiny.Write(Topics, "learned before");

        await RunAsync();

        Assert.Equal("learned before", Encoding.UTF8.GetString(_tiny.Read(Topics)));
    }

    [Fact]
    public async Task CalibrateChat_says_which_work_is_missing()
    {
        _tiny.WriteSet("tiny", "Who counted the trees?", work: "tower");

        var code = await RunAsync();

        Assert.Equal(ExitCode.Misused, code);
        Assert.Equal("Question extra: there is no work tower.", _error.ToString().Trim());
    }

    [Fact]
    public async Task CalibrateChat_says_when_no_question_may_be_learned_from()
    {
        var list = File.ReadAllText(Path.Combine(_tiny.Folder, "tiny", "questions.csv"));
        _tiny.Write("eval/tiny/questions.csv", list.Replace(",tuning,", ",held,", StringComparison.Ordinal));

        var code = await RunAsync();

        Assert.Equal(ExitCode.Misused, code);
        Assert.Equal("No question is of the split tuning.", _error.ToString().Trim());
    }

    [Fact]
    public async Task CalibrateChat_says_when_there_are_no_questions_or_no_folder()
    {
        File.Delete(Path.Combine(_tiny.Folder, "tiny", "questions.csv"));

        var code = await RunAsync();
        var ofNoFolder = await RunAsync(_tiny.PathOf("nowhere"));

        Assert.Equal((ExitCode.Misused, ExitCode.Misused), (code, ofNoFolder));
        Assert.Equal(
            [
                $"No folder in {_tiny.Folder} has a questions.csv.",
                $"There is no folder {_tiny.PathOf("nowhere")}.",
            ],
            _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Task<int> RunAsync(string? folder = null) => GuideCommandLine.RunAsync(
        ["calibrate-chat", folder ?? _tiny.Folder, "--out", _tiny.PathOf("out")],
        new Terminal(_out, _error, Settings)
        {
            // An encoder that this machine may have would double the time.
            Replace = services => services.RemoveAll<SentenceMeanings>().AddSingleton(_ => new SentenceMeanings()),
        },
        Token);

    private GuideSettings Settings()
    {
        var settings = new GuideSettings { Environment = GuideEnvironment.Testing };
        settings.Storage.DataDirectory = _tiny.PathOf("data");
        return settings;
    }
}
