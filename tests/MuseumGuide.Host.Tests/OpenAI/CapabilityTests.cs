using System.Text.Json;
using Microsoft.Extensions.AI;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Narrating;
using MuseumGuide.OpenAI;

namespace MuseumGuide.Host.Tests.OpenAI;

public sealed class CapabilityTests
{
    [Fact]
    public async Task Chat_asks_the_chat_model_with_the_key_and_returns_the_answer()
    {
        await using var rig = await Rig.StartAsync(options => options.ChatModel = "chatty");
        rig.Provider.Chat.Always(FakeReply.Text(request => "You asked: " + request.UserText));

        var answer = await rig.AskAsync("Who?");

        var request = Assert.Single(rig.Provider.Requests);
        Assert.Equal("You asked: Who?", answer);
        Assert.Equal("chatty", request.Model);
        Assert.Equal("Bearer " + Rig.KeyCanary, request.Headers["Authorization"]);
    }

    [Fact]
    public async Task Chat_streams_the_answer_word_by_word_with_its_usage()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Always(FakeReply.Text("The moon over a mill."));

        var updates = await rig.Chat.GetStreamingResponseAsync("What?", cancellationToken: Rig.Token)
            .ToListAsync(Rig.Token);

        Assert.Equal("The moon over a mill.", string.Concat(updates.Select(update => update.Text)));
        Assert.Equal(5, updates.Count(update => update.Text.Length > 0));
        Assert.Contains(updates, update => update.FinishReason == ChatFinishReason.Stop);
        Assert.Equal(
            5, updates.SelectMany(update => update.Contents).OfType<UsageContent>().Single().Details.OutputTokenCount);
    }

    [Fact]
    public async Task Vision_sends_the_picture_and_a_strict_schema()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Vision.Always(FakeReply.Json(JsonSerializer.SerializeToNode(new { title = "Moon" })!));
        byte[] picture = [0xFF, 0xD8, 1, 2, 3];
        var message = new ChatMessage(
            ChatRole.User, [new TextContent("What?"), new DataContent(picture, "image/jpeg")]);

        var response = await rig.Vision.GetResponseAsync<Suggestion>([message], cancellationToken: Rig.Token);

        var request = Assert.Single(rig.Provider.Vision.Requests);
        Assert.Equal("Moon", response.Result.Title);
        Assert.Equal(picture, Assert.Single(request.Images).Bytes);
        Assert.Equal("Suggestion", request.SchemaName);
        Assert.True(request.Json!["response_format"]!["json_schema"]!["strict"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Embeddings_come_in_the_length_asked_for_and_in_order(bool asFloats)
    {
        await using var rig = await Rig.StartAsync(options => options.EmbeddingDimensions = 64);
        rig.Provider.Embeddings.Always(FakeReply.Vectors(asFloats));

        var vectors = await rig.Embeddings.GenerateAsync(["a moon", "a mill"], cancellationToken: Rig.Token);

        Assert.Equal(EmbeddingWire.VectorOf("a moon", 64), vectors[0].Vector.ToArray());
        Assert.Equal(EmbeddingWire.VectorOf("a mill", 64), vectors[1].Vector.ToArray());
    }

    [Theory]
    [InlineData(SpeechFormat.Wav, 22_050)]
    [InlineData(SpeechFormat.Pcm, 24_000)]
    public async Task Speech_returns_bare_samples_at_the_rate_they_have(SpeechFormat format, int rate)
    {
        await using var rig = await Rig.StartAsync(options => options.TtsFormat = format);
        rig.Provider.Speech.Always(FakeReply.Sound(rate));

        var sound = await rig.Voice.SpeakAsync(new SpeechRequest("A mill by night", "en"), Rig.Token);

        var request = Assert.Single(rig.Provider.Speech.Requests);
        Assert.Equal(rate, sound.SampleRate);
        Assert.Equal(1.0, sound.Duration.TotalSeconds, 0.01);
        Assert.Equal(SoundWire.Tone("pcm", 1, rate), sound.Samples.ToArray());
        Assert.Equal("alloy", request.Json!["voice"]!.GetValue<string>());
    }

    [Fact]
    public async Task Transcription_sends_the_recording_as_a_file_and_returns_what_was_heard()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Transcriptions.Always(FakeReply.Heard(" Wer hat das gemalt? ", "german", 3.25));
        byte[] recording = [1, 2, 3, 4];

        var heard = await rig.Ear.TranscribeAsync(recording, "audio/ogg; codecs=opus", "de-AT", Rig.Token);

        var request = Assert.Single(rig.Provider.Transcriptions.Requests);
        Assert.Equal(new Transcription("Wer hat das gemalt?", "de", TimeSpan.FromSeconds(3.25)), heard);
        Assert.Equal("question.ogg", request.File!.Name);
        Assert.Equal(recording, request.File.Bytes);
        Assert.Equal("de", request.Form["language"]);
        Assert.Equal("verbose_json", request.Form["response_format"]);
    }

    [Fact]
    public async Task Transcription_of_silence_is_empty()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Transcriptions.Always(FakeReply.Heard(""));

        var heard = await rig.Ear.TranscribeAsync(new byte[] { 1 }, "audio/webm", null, Rig.Token);

        Assert.Equal("", heard.Text);
    }

    private sealed record Suggestion(string Title);
}
