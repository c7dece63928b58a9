using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Faults;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Models;
using MuseumGuide.Narrating.Sounds;

namespace MuseumGuide.Host.Tests.Narrating;

public sealed class AudioEndpointTests
{
    [Fact]
    public async Task Audio_captions_and_transcript_are_the_same_words()
    {
        var voice = new ScriptedVoice();
        await using var server = await SpeakingServer.StartAsync(voice);

        var audio = await server.GetAsync("/api/v1/artworks/moon/audio?length=full");
        var transcript = await GuideServer.ReadJsonAsync(
            await server.GetAsync("/api/v1/artworks/moon/transcript?length=full"));
        var captions = await TextAsync(await server.GetAsync("/api/v1/artworks/moon/captions.vtt?length=full"));
        var plain = await server.GetAsync("/api/v1/artworks/moon/transcript?length=full", "text/plain");

        var sentences = transcript["chapters"]!.AsArray().SelectMany(c => c!["sentences"]!.AsArray()).ToList();
        var given = sentences.Select(s => (string)s!["text"]!).ToList();
        Assert.Equal(given.Order(), voice.Requests.Select(r => r.Text).Order());
        Assert.Equal(
            string.Join(' ', given), ((string)transcript["text"]!).Replace("\n\n", " ", StringComparison.Ordinal));
        Assert.Equal((string)transcript["text"]!, await TextAsync(plain));
        Assert.All(given, text => Assert.Contains($"\n{text}\n", captions, StringComparison.Ordinal));
        Assert.StartsWith("WEBVTT\n", captions, StringComparison.Ordinal);
        Assert.Contains(given, text => text.Contains("1901 point 7", StringComparison.Ordinal));
        Assert.StartsWith("Harvest", given[0], StringComparison.Ordinal);

        var sound = WaveFile.Read(await BytesAsync(audio));
        Assert.Equal(Math.Round(sound.Duration.TotalMilliseconds),
            (double)transcript["duration_ms"]!);
        Assert.Equal($"{transcript["duration_ms"]}", audio.Headers.GetValues("X-Museum-Guide-Duration-Ms").Single());
        Assert.Equal((long)sentences[^1]!["end_ms"]!, (long)transcript["duration_ms"]!);
        Assert.Equal(
            "curator", (string?)sentences.Single(s => (string?)s!["text"] == "A moon above stubble.")!["origin"]);
    }

    [Fact]
    public async Task Audio_captions_and_transcript_are_in_the_language_asked_for()
    {
        var voice = new ScriptedVoice();
        await using var server = await SpeakingServer.StartAsync(voice);
        server.Collection.Import(Works.MoonInGerman);

        var english = await server.GetAsync("/api/v1/artworks/moon/audio");
        voice.Requests.Clear();
        var german = await server.GetAsync("/api/v1/artworks/moon/audio?lang=de");
        var transcript = await GuideServer.ReadJsonAsync(
            await server.GetAsync("/api/v1/artworks/moon/transcript?lang=de"));
        var captions = await TextAsync(await server.GetAsync("/api/v1/artworks/moon/captions.vtt?lang=de"));

        Assert.NotEqual(english.Headers.ETag, german.Headers.ETag);
        Assert.Equal(
            [("Ein Mond über Stoppeln.", "de"), ("Erntemond, Ada Quill.", "de")],
            voice.Requests.Select(request => (request.Text, request.Lang)).OrderBy(request => request.Text));
        Assert.Equal("de", (string?)transcript["lang"]);
        Assert.Equal("Erntemond, Ada Quill.\n\nEin Mond über Stoppeln.", (string?)transcript["text"]);
        Assert.Contains("\nEin Mond über Stoppeln.\n", captions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audio_tells_its_length_and_serves_parts_and_what_is_known_already()
    {
        await using var server = await SpeakingServer.StartAsync(new ScriptedVoice());
        const string Path = "/api/v1/artworks/moon/audio?length=glance";

        var whole = await server.GetAsync(Path);
        var bytes = await BytesAsync(whole);
        using var ask = new HttpRequestMessage(HttpMethod.Get, Path);
        ask.Headers.Range = new RangeHeaderValue(44, 99);
        var part = await server.SendAsync(ask);
        using var know = new HttpRequestMessage(HttpMethod.Get, Path);
        know.Headers.IfNoneMatch.Add(whole.Headers.ETag!);
        var known = await server.SendAsync(know);

        Assert.Equal("audio/wav", whole.Content.Headers.ContentType?.MediaType);
        Assert.Equal(bytes.Length, whole.Content.Headers.ContentLength);
        Assert.Equal("bytes", whole.Headers.AcceptRanges.Single());
        Assert.Equal("local", Assert.Single(whole.Headers.GetValues("X-Museum-Guide-Provider")));
        Assert.Matches("^[0-9]{3,}$", whole.Headers.GetValues("X-Museum-Guide-Duration-Ms").Single());
        Assert.False(whole.Headers.Contains("X-Museum-Guide-Degraded"));
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(bytes[44..100], await BytesAsync(part));
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    [Theory]
    [InlineData("audio/ogg", "audio/ogg", "OggS")]
    [InlineData("audio/mpeg, audio/wav;q=0.5", "audio/mpeg", "")]
    [InlineData("audio/wav, audio/ogg;q=0.9", "audio/wav", "RIFF")]
    [InlineData("*/*", "audio/wav", "RIFF")]
    [InlineData("audio/flac", "audio/wav", "RIFF")]
    public async Task Audio_comes_in_the_form_that_is_asked_for(string accept, string type, string start)
    {
        await using var server = await SpeakingServer.StartAsync(new ScriptedVoice());
        if (type != "audio/wav" && ChildPrograms.ChildProgram.Find("ffmpeg") is null)
            Assert.Skip("ffmpeg is not installed.");

        var audio = await server.GetAsync("/api/v1/artworks/moon/audio", accept);

        Assert.Equal(type, audio.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(start, Encoding.Latin1.GetString(await BytesAsync(audio)), StringComparison.Ordinal);
        Assert.Contains("Accept", audio.Headers.Vary);
    }

    [Fact]
    public async Task Without_a_voice_the_transcript_is_there_and_the_rest_says_what_to_do()
    {
        await using var server = await SpeakingServer.StartAsync(new ScriptedVoice { IsThere = false });

        var transcript = await GuideServer.ReadJsonAsync(await server.GetAsync("/api/v1/artworks/moon/transcript"));

        foreach (var path in (string[])["audio", "captions.vtt"])
        {
            var problem = await ProblemDocument.AssertAsync(
                await server.GetAsync($"/api/v1/artworks/moon/{path}"), HttpStatusCode.NotImplemented,
                "speech_unavailable");
            Assert.Contains("browser", (string?)problem["detail"], StringComparison.Ordinal);
        }

        Assert.Contains("Harvest", (string?)transcript["text"], StringComparison.Ordinal);
        Assert.Null(transcript["duration_ms"]);
        Assert.Null(transcript["chapters"]![0]!["sentences"]![0]!["start_ms"]);
        Assert.False((bool)transcript["degraded"]!);
    }

    [Fact]
    public async Task A_voice_that_fails_is_told_with_the_words_still_there()
    {
        await using var server = await SpeakingServer.StartAsync(new ScriptedVoice { Failure = ModelFailure.TimedOut });

        var audio = await server.GetAsync("/api/v1/artworks/moon/audio");
        var transcript = await GuideServer.ReadJsonAsync(await server.GetAsync("/api/v1/artworks/moon/transcript"));

        await ProblemDocument.AssertAsync(audio, HttpStatusCode.ServiceUnavailable, "speech_failed");
        Assert.True((bool)transcript["degraded"]!);
        Assert.NotEqual("", (string?)transcript["text"]);
    }

    [Fact]
    public async Task The_own_voice_takes_over_when_the_provider_fails_on_the_wire()
    {
        await using var provider = await FakeProvider.StartAsync();
        provider.Speech.Always(FakeReply.Status(500));
        await using var server = await ModelServer.StartAsync(provider, seconds: 20);

        var audio = await server.GetAsync("/api/v1/artworks/moon/audio?length=glance");

        Assert.Equal(HttpStatusCode.OK, audio.StatusCode);
        Assert.Equal("true", audio.Headers.GetValues("X-Museum-Guide-Degraded").Single());
        Assert.Equal("local", audio.Headers.GetValues("X-Museum-Guide-Provider").Single());
        Assert.True(audio.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task The_times_can_be_left_out_and_then_nothing_is_spoken()
    {
        var voice = new ScriptedVoice();
        await using var server = await SpeakingServer.StartAsync(voice);

        await server.GetAsync("/api/v1/artworks/moon/transcript?times=false");
        await server.GetAsync("/api/v1/artworks/moon/transcript", "text/plain");

        Assert.Empty(voice.Requests);
    }

    [Fact]
    public async Task The_origins_are_spoken_on_demand()
    {
        await using var server = await SpeakingServer.StartAsync(new ScriptedVoice());

        var told = await TextAsync(
            await server.GetAsync("/api/v1/artworks/moon/transcript?origins=true", "text/plain"));

        Assert.Contains("In the museum's words. A moon above stubble.", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("length=epic")]
    [InlineData("lang=no_such")]
    [InlineData("voice=--stdout")]
    [InlineData("voice=a%20b")]
    [InlineData("origins=perhaps")]
    public async Task A_parameter_that_is_not_valid_is_refused(string query)
    {
        await using var server = await SpeakingServer.StartAsync(new ScriptedVoice());

        foreach (var path in (string[])["audio", "captions.vtt", "transcript"])
        {
            var response = await server.GetAsync($"/api/v1/artworks/moon/{path}?{query}");
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }

        var unknown = await server.GetAsync("/api/v1/artworks/nobody/audio");

        await ProblemDocument.AssertAsync(unknown, HttpStatusCode.NotFound, "artwork_not_found");
    }

    [Fact]
    public async Task Any_answer_can_be_heard_and_its_words_are_told()
    {
        var voice = new ScriptedVoice();
        await using var server = await SpeakingServer.StartAsync(voice);
        const string Body = """{"text": "It was painted c. 1889. It is 5 cm wide.", "lang": "en"}""";

        var audio = await PostAsync(server, "/api/v1/speech", Body);
        var transcript = await GuideServer.ReadJsonAsync(await PostAsync(server, "/api/v1/speech/transcript", Body));

        Assert.Equal("It was painted around 1889. It is 5 centimeters wide.", (string?)transcript["text"]);
        Assert.Equal(
            Math.Round(WaveFile.Read(await BytesAsync(audio)).Duration.TotalMilliseconds), (double)transcript["duration_ms"]!);
        Assert.Equal(2, voice.Requests.Count);
    }

    [Theory]
    [InlineData("", "malformed_body")]
    [InlineData("{", "malformed_body")]
    [InlineData("[1]", "malformed_body")]
    [InlineData("{}", "invalid_parameter")]
    [InlineData("""{"text": " \u0000 … "}""", "invalid_parameter")]
    [InlineData("""{"text": "Moon.", "lang": "../x"}""", "invalid_parameter")]
    [InlineData("""{"text": "Moon.", "voice": "-w /tmp/x"}""", "invalid_parameter")]
    public async Task A_text_that_cannot_be_spoken_is_refused(string body, string code)
    {
        await using var server = await SpeakingServer.StartAsync(new ScriptedVoice());

        await ProblemDocument.AssertAsync(
            await PostAsync(server, "/api/v1/speech", body), HttpStatusCode.BadRequest, code);
    }

    [Fact]
    public async Task A_text_of_more_than_two_thousand_characters_is_refused()
    {
        await using var server = await SpeakingServer.StartAsync(new ScriptedVoice());

        var longest = await PostAsync(server, "/api/v1/speech", Letters(2_000));
        var longer = await PostAsync(server, "/api/v1/speech", Letters(2_001));

        Assert.Equal(HttpStatusCode.OK, longest.StatusCode);
        await ProblemDocument.AssertAsync(longer, HttpStatusCode.BadRequest, "invalid_parameter");
    }

    [Fact]
    public async Task No_voice_speaks_where_the_setting_says_none()
    {
        await using var server = await SpeakingServer.StartAsync(
            null, settings => settings.Speech.Provider = SpeechProvider.None, new ScriptedVoice());

        await ProblemDocument.AssertAsync(
            await server.GetAsync("/api/v1/artworks/moon/audio"), HttpStatusCode.NotImplemented, "speech_unavailable");
    }

    private static Task<HttpResponseMessage> PostAsync(GuideServer server, string path, string body) =>
        server.SendAsync(HttpMethod.Post, path, new StringContent(body, Encoding.UTF8, "application/json"));

    private static string Letters(int count) => new JsonObject { ["text"] = new string('a', count) }.ToJsonString();

    private static Task<string> TextAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(GuideServer.Token);

    private static Task<byte[]> BytesAsync(HttpResponseMessage response) =>
        response.Content.ReadAsByteArrayAsync(GuideServer.Token);
}
