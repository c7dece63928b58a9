using MuseumGuide.Models;
using MuseumGuide.Narrating;

namespace MuseumGuide.Tests.Narrating;

public sealed class NarratorTests
{
    private const string Three = "One is here. Two is there. Three is gone.";

    [Fact]
    public async Task SpeakAsync_times_every_sentence_exactly()
    {
        using var desk = new NarratorDesk(new FakeVoice());

        var audio = await desk.SpeakAsync("Twelve chars. Again.");

        // Ten milliseconds a letter, three hundred between.
        var times = audio!.Sentences.Select(s => (s.Start.TotalMilliseconds, s.End.TotalMilliseconds));
        Assert.Equal([(0.0, 130.0), (430.0, 490.0)], times);
        Assert.Equal(TimeSpan.FromMilliseconds(490), audio.Sound.Duration);
        Assert.Equal("local", audio.Provider);
        Assert.False(audio.Degraded);
    }

    [Fact]
    public async Task SpeakAsync_pauses_longer_before_a_chapter()
    {
        using var desk = new NarratorDesk(new FakeVoice());
        SpokenSentence[] sentence = [new("Ten chars.", "en", null)];
        var narration = new Narration("en", [new("First", sentence), new("Second", sentence)]);

        var audio = await desk.Narrator.SpeakAsync(narration, null, "somebody", NarratorDesk.Token);

        Assert.Equal([0, 800], audio!.Chapters.Select(c => c.Start.TotalMilliseconds));
    }

    [Fact]
    public async Task SpeakAsync_says_a_kept_sentence_without_asking_again()
    {
        var voice = new FakeVoice();
        using var desk = new NarratorDesk(voice);

        await desk.SpeakAsync(Three);
        var again = await desk.SpeakAsync("Two is there. Four is new.");

        Assert.Equal(4, voice.Requests.Count);
        Assert.Equal(13 * 160, again!.Sentences.First().End.TotalSeconds * FakeVoice.SampleRate * 2);
    }

    [Fact]
    public async Task SpeakAsync_asks_again_for_another_voice_or_version()
    {
        var voice = new FakeVoice();
        using var desk = new NarratorDesk(voice);

        await desk.SpeakAsync("One.");
        await desk.SpeakAsync("One.", "nova");
        voice.Fingerprint = "2";
        await desk.SpeakAsync("One.");

        Assert.Equal([null, "nova", null], voice.Requests.Select(r => r.Voice));
    }

    [Fact]
    public async Task SpeakAsync_speaks_few_sentences_at_once()
    {
        var voice = new FakeVoice();
        using var desk = new NarratorDesk(o => o.MaxSentencesAtOnce = 2, voice);

        await Task.WhenAll(Enumerable.Range(0, 6)
            .Select(i => desk.SpeakAsync($"Number {i} here. And {i} there. So {i}.")));

        Assert.Equal(2, voice.MostAtOnce);
        Assert.Equal(18, voice.Requests.Count);
    }

    [Fact]
    public async Task SpeakAsync_shares_the_work_of_those_who_ask_at_once()
    {
        var voice = new FakeVoice { Hold = new() };
        using var desk = new NarratorDesk(o => o.CacheBytes = 0, voice);

        var first = desk.SpeakAsync("One.");
        await voice.Begun.Task.WaitAsync(NarratorDesk.Token);
        var second = desk.SpeakAsync("One.");
        await Task.Delay(50, NarratorDesk.Token);
        voice.Hold.SetResult();
        await Task.WhenAll(first, second);

        Assert.Single(voice.Requests);
    }

    [Fact]
    public async Task SpeakAsync_goes_on_for_others_when_one_leaves()
    {
        var voice = new FakeVoice { Hold = new() };
        using var desk = new NarratorDesk(voice);
        using var leaves = new CancellationTokenSource();

        var first = desk.SpeakAsync("One.", token: leaves.Token);
        await voice.Begun.Task.WaitAsync(NarratorDesk.Token);
        var second = desk.SpeakAsync("One.");
        await Task.Delay(50, NarratorDesk.Token);
        await leaves.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        voice.Hold.SetResult();

        Assert.NotNull(await second);
        Assert.Single(voice.Requests);
    }

    [Fact]
    public async Task SpeakAsync_can_be_asked_again_after_all_have_left()
    {
        var voice = new FakeVoice { Hold = new() };
        using var desk = new NarratorDesk(voice);
        using var leaves = new CancellationTokenSource();

        var first = desk.SpeakAsync("One.", token: leaves.Token);
        await voice.Begun.Task.WaitAsync(NarratorDesk.Token);
        await leaves.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        voice.Hold = null;

        Assert.NotNull(await desk.SpeakAsync("One."));
    }

    [Fact]
    public async Task SpeakAsync_lets_the_machines_own_voice_take_over()
    {
        var paid = new FakeVoice("openai", isPaid: true) { Failure = ModelFailure.TimedOut };
        var own = new FakeVoice();
        using var desk = new NarratorDesk(own, paid);

        var audio = await desk.SpeakAsync(Three, "nova");

        Assert.Equal("local", audio!.Provider);
        Assert.True(audio.Degraded);
        Assert.All(own.Requests, request => Assert.Null(request.Voice));
        Assert.All(paid.Requests, request => Assert.Equal("nova", request.Voice));
    }

    [Theory]
    [InlineData(SpeechMode.Auto, "openai")]
    [InlineData(SpeechMode.OpenAI, "openai")]
    [InlineData(SpeechMode.Local, "local")]
    [InlineData(SpeechMode.None, null)]
    public async Task SpeakAsync_takes_the_voice_that_is_set(SpeechMode mode, string? provider)
    {
        using var desk = new NarratorDesk(
            o => o.Speech = mode, new FakeVoice(), new FakeVoice("openai", isPaid: true));

        var audio = await desk.SpeakAsync("One.");

        Assert.Equal(provider, audio?.Provider);
    }

    [Fact]
    public async Task SpeakAsync_fails_as_the_only_voice_does()
    {
        using var desk = new NarratorDesk(
            o => o.Speech = SpeechMode.OpenAI, new FakeVoice(),
            new FakeVoice("openai", isPaid: true) { Failure = ModelFailure.RateLimited });

        var error = await Assert.ThrowsAsync<ModelException>(() => desk.SpeakAsync("One."));

        Assert.Equal(ModelFailure.RateLimited, error.Failure);
    }

    [Fact]
    public async Task SpeakAsync_pays_once_a_narration_and_never_for_what_is_kept()
    {
        var paid = new FakeVoice("openai", isPaid: true);
        using var desk = new NarratorDesk(paid, new FakeVoice());

        await desk.SpeakAsync(Three);
        await desk.SpeakAsync(Three);

        Assert.Equal(1, desk.Ledger.Requests);
        Assert.Equal(12, desk.Ledger.Tokens);
    }

    [Fact]
    public async Task SpeakAsync_goes_on_with_the_own_voice_when_the_budget_is_spent()
    {
        var paid = new FakeVoice("openai", isPaid: true);
        using var desk = new NarratorDesk(paid, new FakeVoice());
        foreach (var text in (string[])["One.", "Two.", "Three."]) await desk.SpeakAsync(text);

        var audio = await desk.SpeakAsync("Four.");

        Assert.Equal("local", audio!.Provider);
        Assert.True(audio.Degraded);
        Assert.Equal(3, paid.Requests.Count);
    }

    [Fact]
    public async Task SpeakAsync_says_a_foreign_sentence_in_its_language_where_it_can()
    {
        var voice = new FakeVoice();
        voice.Mute.Add("tlh");
        using var desk = new NarratorDesk(voice);
        SpokenSentence[] sentences = [new("Moon.", "en", null), new("Mond.", "de", null), new("maS.", "tlh", null)];

        await desk.Narrator.SpeakAsync(new Narration("en", [new("All", sentences)]), null, "x", NarratorDesk.Token);

        Assert.Equal(
            [("Moon.", "en"), ("Mond.", "de"), ("maS.", "en")],
            voice.Requests.Select(r => (r.Text, r.Lang))
                .OrderBy(r => Array.FindIndex(sentences, s => s.Text == r.Text)));
    }

    [Fact]
    public async Task SpeakAsync_makes_a_damaged_or_torn_sound_again()
    {
        var voice = new FakeVoice();
        using var desk = new NarratorDesk(voice);
        await desk.SpeakAsync("One. Two.");
        var bytes = await File.ReadAllBytesAsync(desk.Files[0], NarratorDesk.Token);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(desk.Files[0], bytes, NarratorDesk.Token);
        await File.WriteAllBytesAsync(desk.Files[1], bytes.AsMemory(0, 9), NarratorDesk.Token);

        var audio = await desk.SpeakAsync("One. Two.");

        Assert.Equal(4, voice.Requests.Count);
        Assert.NotNull(audio);
        Assert.Equal(2, desk.Files.Length);
    }

    [Fact]
    public async Task SpeakAsync_forgets_the_least_recently_heard()
    {
        var voice = new FakeVoice();
        // "Number 0." is 1,440 bytes of sound and 24 around it: room for three.
        using var desk = new NarratorDesk(o => o.CacheBytes = 3 * 1_500, voice);
        for (var i = 0; i < 3; i++)
        {
            await desk.SpeakAsync($"Number {i}.");
            foreach (var file in desk.Files)
                File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddHours(-1));
        }

        await desk.SpeakAsync("Number 0.");
        await desk.SpeakAsync("Number 3.");
        voice.Requests.Clear();
        await desk.SpeakAsync("Number 0.");
        await desk.SpeakAsync("Number 1.");

        Assert.Equal("Number 1.", Assert.Single(voice.Requests).Text);
        Assert.True(desk.Files.Sum(f => new FileInfo(f).Length) <= 3 * 1_500);
    }

    [Fact]
    public async Task SpeakAsync_speaks_on_where_nothing_can_be_kept()
    {
        using var desk = new NarratorDesk(new FakeVoice());
        // A file stands where the folder should be: no write succeeds, as on a full disk.
        await File.WriteAllTextAsync(desk.Folder, "", NarratorDesk.Token);

        Assert.NotNull(await desk.SpeakAsync("One."));
        Assert.NotNull(await desk.SpeakAsync("One."));
    }

    [Fact]
    public async Task SpeakAsync_brings_voices_of_another_rate_to_the_first()
    {
        var voice = new FakeVoice { Rate = 16_000 };
        using var desk = new NarratorDesk(o => o.SentencePause = TimeSpan.Zero, voice);
        await desk.SpeakAsync("Second one.");
        voice.Rate = 8_000;

        var audio = await desk.SpeakAsync("First one. Second one.");

        Assert.Equal(8_000, audio!.Sound.SampleRate);
        Assert.Equal(210, audio.Sound.Duration.TotalMilliseconds);
    }
}
