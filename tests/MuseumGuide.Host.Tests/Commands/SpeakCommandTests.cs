using System.Text.Json.Nodes;
using MuseumGuide.ChildPrograms;
using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Narrating.Sounds;

namespace MuseumGuide.Host.Tests.Commands;

public sealed class SpeakCommandTests : IDisposable
{
    private readonly CommandRunner _runner = new();

    public void Dispose() => _runner.Dispose();

    [Fact]
    public async Task Speak_writes_what_it_says_it_wrote()
    {
        SkipWithoutVoice();
        var file = _runner.PathOf("moon.wav");

        var code = await _runner.RunAsync("speak", "moon", "--length", "glance", "--out", file, "--json");

        var transcript = JsonNode.Parse(_runner.Out)!;
        var sound = WaveFile.Read(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal(ExitCode.Done, code);
        Assert.Equal((double)transcript["duration_ms"]!, sound.Duration.TotalMilliseconds, 1.0);
        Assert.Equal("local", (string?)transcript["provider"]);
    }

    [Fact]
    public async Task Speak_prints_the_words_and_how_long_they_take()
    {
        SkipWithoutVoice();

        var code = await _runner.RunAsync("speak", "moon");

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("A moon above stubble.", _runner.Out, StringComparison.Ordinal);
        Assert.Matches(@"[0-9.]+ s, [0-9]+ sentences, voice local\.", _runner.Out);
    }

    [Fact]
    public async Task Import_speaks_the_changed_works_ahead_and_speak_all_finds_them_kept()
    {
        SkipWithoutVoice();
        _runner.Write("new/a.jpg", TestPhotos.Jpeg());
        _runner.Write("new/artworks.csv", "id,title,image,alt_text\na,Owl,a.jpg,An owl sits.\n"u8.ToArray());

        await _runner.RunAsync("import", _runner.PathOf("new"), "--speak");
        var again = await _runner.RunAsync("import", _runner.PathOf("new"), "--speak");

        Assert.NotEqual(ExitCode.Failed, again);
        Assert.Contains("Speech: 1 of 1", _runner.Out, StringComparison.Ordinal);
        Assert.Contains("0 works spoken, 0:00:00 in all, 0 not.", _runner.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speak_says_what_is_missing_where_no_voice_is()
    {
        _runner.ReadSettings = () =>
        {
            var settings = new GuideSettings { Environment = GuideEnvironment.Testing };
            settings.Storage.DataDirectory = _runner.PathOf("data");
            settings.Speech.Provider = SpeechProvider.None;
            return settings;
        };

        Assert.Equal(ExitCode.Failed, await _runner.RunAsync("speak", "moon"));
        Assert.Contains("espeak-ng", _runner.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("speak")]
    [InlineData("speak", "nobody")]
    [InlineData("speak", "moon", "--length", "epic")]
    public async Task Speak_ends_with_2_on_wrong_usage(params string[] args) =>
        Assert.Equal(ExitCode.Misused, await _runner.RunAsync(args));

    [Fact]
    public async Task Speak_shows_examples_with_its_help()
    {
        Assert.Equal(ExitCode.Done, await _runner.RunAsync("speak", "--help"));
        Assert.Contains("Examples:", _runner.Out, StringComparison.Ordinal);
    }

    private static void SkipWithoutVoice()
    {
        if (ChildProgram.Find("espeak-ng") is null) Assert.Skip("espeak-ng is not installed.");
    }
}
