using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Logging;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Faults;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Narrating;
using MuseumGuide.Narrating.Sounds;

namespace MuseumGuide.Host.Tests.Observability.Logging;

public sealed class LogCanaryTests
{
    private const string Question = "canary-question-0815";
    private const string Spoken = "canary-spoken-0816";
    private const string Searched = "canary-search-0817";
    private const string FileName = "canary-file-0818.jpg";
    private const string Agent = "canary-agent-0819";
    private const string WrongKey = "canary-wrong-key-0820";
    private const string StaffKey = "canary-staff-key-0821";
    private const string Heard = "canary-heard-0822";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_line_of_any_request_holds_what_a_visitor_sent_or_a_key(bool providerFails)
    {
        await using var provider = await FakeProvider.StartAsync();
        Script(provider, providerFails);
        await using var logged = await LoggedServer.StartAsync(
            LogLevel.Trace, change => ModelServer.StartAsync(provider, change: settings =>
            {
                settings.AdminApiKey = AdminKey.Find(StaffKey);
                change(settings);
            }));

        foreach (var request in Requests()) (await logged.Server.SendAsync(request)).Dispose();

        var lines = await logged.EndAsync();
        Assert.True(lines.Count > 2 * Requests().Count());
        Assert.All(lines, line => LogKeys.AssertKeys(line, LogKeys.Always, LogKeys.WhereTheyApply));
        Assert.All(
            LogRig.Read(logged.Folder, "metrics*.jsonl"),
            line => LogKeys.AssertKeys(line, LogKeys.Metrics, LogKeys.MetricsWhereTheyApply));
        Assert.All(LogRig.Read(logged.Folder, "audit-*.jsonl"), line => LogKeys.AssertKeys(line, LogKeys.Audit, []));
        var text = string.Concat(Directory.EnumerateFiles(logged.Folder).Select(File.ReadAllText));
        Assert.All(Canaries(), canary => Assert.DoesNotContain(canary, text, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Canaries() =>
    [
        "canary", LocatedPhoto.Serial, "52.3702", "52370216", ModelServer.Key, FakeProvider.UpstreamWords,
        // Bytes as base64 and as hexadecimal digits, whatever the offset they are cut at.
        .. Enumerable.Range(0, 3).Select(skip => Convert.ToBase64String(LocatedPhoto.Jpeg().AsSpan(skip, 24))),
        Convert.ToHexString(LocatedPhoto.Jpeg().AsSpan(0, 12)),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Question)),
    ];

    private static void Script(FakeProvider provider, bool fails)
    {
        if (fails)
        {
            foreach (var endpoint in (FakeEndpoint[])
                [provider.Chat, provider.Vision, provider.Embeddings, provider.Speech])
                endpoint.Always(FakeReply.KeyRefused());
            provider.Transcriptions.Always(FakeReply.Status(500));
        }
        else
        {
            provider.Chat.Always(FakeReply.Text($"{Question} was painted by Ada Quill. [1]"));
            provider.Transcriptions.Always(FakeReply.Heard(Heard));
        }
    }

    private static IEnumerable<HttpRequestMessage> Requests()
    {
        yield return Post("/api/v1/identify", GuideServer.Raw(LocatedPhoto.Jpeg(), "image/jpeg"));
        yield return Post("/api/v1/identify", PhotoForm());
        yield return Post("/api/v1/identify?lang=canary!", GuideServer.Raw(LocatedPhoto.Jpeg(), "image/jpeg"));
        yield return Post("/api/v1/identify", GuideServer.Raw(LocatedPhoto.Jpeg()[..400], "image/jpeg"));
        yield return Post("/", PhotoForm());
        yield return Post("/api/v1/artworks/moon/chat", Json($$"""{"question":"Is {{Question}} old?"}"""));
        yield return Post(
            "/api/v1/artworks/moon/chat", Json($$"""{"question":"Is {{Question}} old?"}"""), "text/event-stream");
        yield return Post("/api/v1/artworks/moon/chat", Json($$"""{"question":"{{Question}}" """));
        yield return Post("/api/v1/artworks/moon/chat", Json("{\"question\":{\"" + Question + "\":1}}"));
        yield return Post("/artworks/moon/ask", TalkForm(Question, "[]"));
        yield return Post("/artworks/moon/ask", TalkForm("Who?", Question));
        yield return Post("/api/v1/speech", Json($$"""{"text":"{{Spoken}} is spoken."}"""));
        yield return Post("/api/v1/transcriptions", GuideServer.Raw(Talk(), "audio/wav"));
        yield return Get($"/api/v1/artworks?query={Searched}");
        yield return Get($"/search?query={Searched}");
        yield return Get($"/api/v1/artworks/{Searched}");
        yield return Get($"/{Searched}?q={Searched}");
        yield return Get($"/artworks/moon/..%2f{Searched}%0d%0aforged");
        yield return Admin(WrongKey);
        yield return Admin(StaffKey);
        yield return new HttpRequestMessage(new HttpMethod("CANARY"), "/api/v1/identify");
    }

    private static HttpRequestMessage Get(string path) => With(new HttpRequestMessage(HttpMethod.Get, path));

    private static HttpRequestMessage Post(string path, HttpContent content, string? accept = null)
    {
        var request = With(new HttpRequestMessage(HttpMethod.Post, path) { Content = content });
        if (accept is not null) request.Headers.Accept.ParseAdd(accept);
        return request;
    }

    private static HttpRequestMessage Admin(string key)
    {
        var request = Get("/api/v1/admin/budgets");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return request;
    }

    private static HttpRequestMessage With(HttpRequestMessage request)
    {
        request.Headers.UserAgent.ParseAdd(Agent);
        request.Headers.TryAddWithoutValidation("X-Request-Id", $"{Agent} {{\"level\":\"CRITICAL\"}}");
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", "same-origin");
        request.Headers.TryAddWithoutValidation("Referer", $"https://example.org/{Searched}");
        request.Headers.TryAddWithoutValidation("Cookie", $"visitor={Searched}");
        return request;
    }

    private static MultipartFormDataContent PhotoForm() =>
        new() { { GuideServer.Raw(LocatedPhoto.Jpeg(), "image/jpeg"), "photo", FileName } };

    private static FormUrlEncodedContent TalkForm(string question, string talk) =>
        new([new("question", question), new("talk", talk)]);

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static byte[] Talk() => WaveFile.Write(new Pcm(
        8_000, Enumerable.Range(0, 16_000).SelectMany(i => BitConverter.GetBytes((short)(i % 90 * 99))).ToArray()));
}
