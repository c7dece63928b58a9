using System.Net;
using System.Net.Http.Headers;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Models;
using MuseumGuide.Narrating;
using MuseumGuide.Narrating.Sounds;

namespace MuseumGuide.Host.Tests.Narrating;

public sealed class TranscriptionEndpointTests
{
    private readonly ScriptedRecognizer _recognizer = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_said_comes_back_as_text(bool asForm)
    {
        await using var server = await SpeakingServer.StartAsync(_recognizer, null);

        var answer = await GuideServer.ReadJsonAsync(await PostAsync(server, Talk(2), asForm, "?lang=en"));

        Assert.Equal("Who made this?", (string?)answer["text"]);
        Assert.Equal("en", (string?)answer["lang"]);
        Assert.Equal(2_000, (long)answer["duration_ms"]!);
        Assert.Equal("openai", (string?)answer["provider"]);
        Assert.Null(answer["message"]);
        // What it is is told by its bytes, not by its label.
        Assert.Equal((Talk(2).Length, "audio/wav", "en"), Assert.Single(_recognizer.Asked));
    }

    [Fact]
    public async Task Silence_is_answered_with_empty_text_and_advice()
    {
        await using var server = await SpeakingServer.StartAsync(_recognizer, null);

        var silent = await GuideServer.ReadJsonAsync(
            await PostAsync(server, WaveFile.Write(new Pcm(8_000, new byte[16_000]))));
        Assert.Empty(_recognizer.Asked);
        _recognizer.Hears = new Transcription("", null, null);
        var mumbled = await GuideServer.ReadJsonAsync(await PostAsync(server, Talk(1)));

        foreach (var answer in (System.Text.Json.Nodes.JsonNode[])[silent, mumbled])
        {
            Assert.Equal("", (string?)answer["text"]);
            Assert.Contains("Nothing was heard", (string?)answer["message"], StringComparison.Ordinal);
            Assert.Equal(1_000, (long)answer["duration_ms"]!);
        }
    }

    [Fact]
    public async Task Without_a_recognizer_the_page_is_told_what_to_use()
    {
        await using var server = await SpeakingServer.StartAsync(null, null, []);

        var problem = await ProblemDocument.AssertAsync(
            await PostAsync(server, Talk(1)), HttpStatusCode.NotImplemented, "transcription_unavailable");

        Assert.Contains("type", (string?)problem["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_good_recording_is_refused_before_it_costs_anything()
    {
        await using var server = await SpeakingServer.StartAsync(_recognizer, null);

        await ProblemDocument.AssertAsync(await PostAsync(server, []), HttpStatusCode.BadRequest, "audio_missing");
        await ProblemDocument.AssertAsync(
            await PostAsync(server, "<html>"u8.ToArray()), HttpStatusCode.UnsupportedMediaType, "audio_unsupported");
        await ProblemDocument.AssertAsync(
            await PostAsync(server, Talk(2)[..9_000]), HttpStatusCode.UnprocessableEntity, "audio_unreadable");
        await ProblemDocument.AssertAsync(
            await PostAsync(server, Talk(61)), HttpStatusCode.RequestEntityTooLarge, "audio_too_long");
        await ProblemDocument.AssertAsync(
            await PostAsync(server, new byte[(10 * 1024 * 1024) + 1]), HttpStatusCode.RequestEntityTooLarge,
            "audio_too_large");
        await ProblemDocument.AssertAsync(
            await PostAsync(server, Talk(1), query: "?lang=.."), HttpStatusCode.BadRequest, "invalid_parameter");
        Assert.Empty(_recognizer.Asked);
    }

    [Fact]
    public async Task A_length_that_only_the_provider_can_tell_counts_as_well()
    {
        await using var server = await SpeakingServer.StartAsync(_recognizer, null);
        _recognizer.Hears = new Transcription("On and on.", "en", TimeSpan.FromHours(2));

        await ProblemDocument.AssertAsync(
            await PostAsync(server, [0x1A, 0x45, 0xDF, 0xA3, .. new byte[900]]),
            HttpStatusCode.RequestEntityTooLarge, "audio_too_long");
    }

    [Theory]
    [InlineData(ModelFailure.Unavailable, 503, "transcription_failed")]
    [InlineData(ModelFailure.TimedOut, 503, "transcription_failed")]
    [InlineData(ModelFailure.AccountRefused, 503, "transcription_failed")]
    [InlineData(ModelFailure.Malformed, 422, "audio_unreadable")]
    [InlineData(ModelFailure.BudgetSpent, 501, "transcription_unavailable")]
    public async Task A_provider_that_fails_is_told_plainly(ModelFailure failure, int status, string code)
    {
        await using var server = await SpeakingServer.StartAsync(_recognizer, null);
        _recognizer.Failure = new ModelException("openai", "transcribe", failure);

        await ProblemDocument.AssertAsync(await PostAsync(server, Talk(1)), (HttpStatusCode)status, code);
    }

    [Fact]
    public async Task The_budget_is_asked_first()
    {
        await using var server = await SpeakingServer.StartAsync(
            _recognizer, settings => settings.Spending.RequestsPerClientPerDay = 1);

        await PostAsync(server, Talk(1));
        var second = await PostAsync(server, Talk(1));

        await ProblemDocument.AssertAsync(second, HttpStatusCode.NotImplemented, "transcription_unavailable");
        Assert.Single(_recognizer.Asked);
    }

    private static Task<HttpResponseMessage> PostAsync(
        GuideServer server, byte[] audio, bool asForm = false, string query = "")
    {
        HttpContent content = GuideServer.Raw(audio, "video/mp4");
        if (asForm)
        {
            var form = new MultipartFormDataContent
            {
                { new StringContent("x"), "other" }, { content, "audio", "a.mp4" },
            };
            content.Headers.ContentType = new MediaTypeHeaderValue("audio/mp4");
            content = form;
        }

        return server.SendAsync(HttpMethod.Post, "/api/v1/transcriptions" + query, content);
    }

    internal static byte[] Talk(int seconds) => WaveFile.Write(new Pcm(
        8_000,
        Enumerable.Range(0, seconds * 8_000).SelectMany(i => BitConverter.GetBytes((short)(i % 90 * 99))).ToArray()));
}
