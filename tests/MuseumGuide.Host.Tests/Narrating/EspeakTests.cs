using System.Diagnostics;
using Microsoft.Extensions.Options;
using MuseumGuide.ChildPrograms;
using MuseumGuide.Espeak;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Models;
using MuseumGuide.Narrating;

namespace MuseumGuide.Host.Tests.Narrating;

/// <summary>The real program.</summary>
public sealed class EspeakTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("de-AT")]
    [InlineData("fr")]
    [InlineData("pt-BR")]
    [InlineData("zh")]
    public async Task SpeakAsync_speaks_many_languages(string lang)
    {
        using var voice = Create();

        Assert.True(await voice.CanSpeakAsync(lang, Token));
        var sound = await voice.SpeakAsync(new SpeechRequest("Museum, 1889.", lang), Token);

        Assert.InRange(sound.Duration.TotalSeconds, 0.5, 6);
        Assert.Contains(sound.Samples.ToArray(), sample => sample != 0);
    }

    [Fact]
    public async Task SpeakAsync_takes_text_neither_for_options_nor_for_markup()
    {
        using var folder = new TemporaryFolder();
        using var voice = Create();
        var file = Path.Combine(folder.Path, "written.wav");

        var option = await SecondsAsync(voice, $"-w {file} --version");
        var plain = await SecondsAsync(voice, "Moon and mill.");
        var markup = await SecondsAsync(voice, "Moon <break time=\"9s\"/> and mill.");
        var phonemes = await SecondsAsync(voice, "Moon [[h@l'oU]] and mill.");
        var letters = await SecondsAsync(voice, "Moon   h@l'oU   and mill.");
        var command = await SecondsAsync(voice, "Moon \u0001900s and mill.");

        Assert.False(File.Exists(file));
        Assert.True(option > 1);
        // Said as words: no pause of nine seconds, no "hello".
        Assert.InRange(markup, plain + 0.5, plain + 6);
        Assert.Equal(letters, phonemes);
        Assert.True(command >= plain);
    }

    [Fact]
    public async Task SpeakAsync_takes_its_own_voice_where_it_has_not_the_one_wished_for()
    {
        using var voice = Create();

        var alloy = await voice.SpeakAsync(new SpeechRequest("A moon.", "en", "alloy"), Token);
        var scottish = await voice.SpeakAsync(new SpeechRequest("A moon.", "en", "en-gb-scotland"), Token);
        var usual = await voice.SpeakAsync(new SpeechRequest("A moon.", "en"), Token);

        Assert.Equal(usual.Samples.ToArray(), alloy.Samples.ToArray());
        Assert.NotEqual(usual.Samples.ToArray(), scottish.Samples.ToArray());
    }

    [Fact]
    public async Task A_program_that_is_not_there_speaks_nothing_and_throws_nothing_at_start()
    {
        using var voice = Create(o => o.Program = "no-such-voice");

        Assert.False(await voice.CanSpeakAsync("en", Token));
        var error = await Assert.ThrowsAsync<ModelException>(
            () => voice.SpeakAsync(new SpeechRequest("A.", "en"), Token));
        Assert.Equal(ModelFailure.Unavailable, error.Failure);
    }

    [Fact]
    public async Task A_language_that_it_has_not_is_not_spoken()
    {
        using var voice = Create();

        Assert.False(await voice.CanSpeakAsync("tlh", Token));
    }

    [Fact]
    public void For_says_years_in_pairs_and_leaves_amounts_alone()
    {
        Assert.Equal("In 18 89, 19 hundred and 19 oh 5.", EspeakPronunciation.For("In 1889, 1900 and 1905.", "en"));
        Assert.Equal(
            "1,889 and 1889.5 and 1200 millimeters",
            EspeakPronunciation.For("1,889 and 1889.5 and 1200 millimeters", "en"));
        Assert.Equal("Im Jahr 1889", EspeakPronunciation.For("Im Jahr 1889", "de"));
    }

    [Fact]
    public async Task RunAsync_kills_what_is_late_or_talks_too_much_or_is_given_up()
    {
        var marker = $"7{Random.Shared.Next(10_000, 99_999)}";
        var sleep = ChildProgram.Find("sleep")!;
        using var leaves = CancellationTokenSource.CreateLinkedTokenSource(Token);
        leaves.CancelAfter(100);

        var late = await Assert.ThrowsAsync<ChildProgramException>(() => ChildProgram.RunAsync(
            sleep, [marker], default, new ChildLimits(TimeSpan.FromMilliseconds(100), 10), Token));
        var loud = await Assert.ThrowsAsync<ChildProgramException>(() => ChildProgram.RunAsync(
            ChildProgram.Find("cat")!, ["/dev/zero"], default,
            new ChildLimits(TimeSpan.FromSeconds(10), 1_000_000), Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ChildProgram.RunAsync(
            sleep, [marker], default, new ChildLimits(TimeSpan.FromSeconds(60), 10), leaves.Token));

        Assert.Equal(ChildFault.TimedOut, late.Fault);
        Assert.Equal(ChildFault.TooMuchOutput, loud.Fault);
        Assert.DoesNotContain(
            Process.GetProcessesByName("sleep"),
            p => CommandLineOf(p).Contains(marker, StringComparison.Ordinal));
    }

    [Fact]
    public async Task RunAsync_hides_keys_from_the_program()
    {
        Environment.SetEnvironmentVariable("OPENAI_API_KEY_CANARY", "sk-canary");
        var seen = await ChildProgram.RunAsync(
            ChildProgram.Find("env")!, [], default, new ChildLimits(TimeSpan.FromSeconds(5), 100_000), Token);

        Assert.DoesNotContain("sk-canary", System.Text.Encoding.UTF8.GetString(seen), StringComparison.Ordinal);
    }

    private static EspeakSynthesizer Create(Action<EspeakOptions>? change = null)
    {
        var options = new EspeakOptions();
        change?.Invoke(options);
        if (options.Program == "espeak-ng" && ChildProgram.Find("espeak-ng") is null)
            Assert.Skip("espeak-ng is not installed.");
        return new EspeakSynthesizer(Options.Create(options), TimeProvider.System);
    }

    private static async Task<double> SecondsAsync(EspeakSynthesizer voice, string text) =>
        (await voice.SpeakAsync(new SpeechRequest(text, "en"), Token)).Duration.TotalSeconds;

    private static string CommandLineOf(Process process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    }
}
