using System.Net;
using System.Text.Json.Nodes;
using MuseumGuide.Cluster.Tests.Rig;
using MuseumGuide.Host.Tests.Providers;

namespace MuseumGuide.Cluster.Tests;

public sealed class ChatTests(DemoCluster demo)
{
    private const string Attributed =
        """{"artist":"Unknown","title":"Unknown","year":"Unknown","period":"Unknown","confidence":"low"}""";

    private const string Seen = """{"sentences":["A marbled sheet hangs in a frame."]}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_chat_about_a_photo_goes_on_with_the_other_instance_after_a_restart()
    {
        demo.Provider.Vision.Always(
            FakeReply.Text(request => request.SchemaName == "attribution" ? Attributed : Seen));
        var analysis = await IdentifyStrangerAsync(instance: 0);
        demo.Provider.Chat.Always(FakeReply.Text("A marbled sheet hangs in a frame. [1]", TimeSpan.FromMilliseconds(150)));
        var first = StreamAsync(0, analysis, "What is it?");
        while (demo.Provider.Chat.Calls == 0) await Task.Delay(20, Token);

        // What was begun is finished; the rest of the talk is held by the other one.
        await demo.Cluster.RestartAsync(0, Token);
        var second = await StreamAsync(1, analysis, "And what else?");

        Assert.Contains("event: done", await first, StringComparison.Ordinal);
        Assert.Contains("event: done", second, StringComparison.Ordinal);
        Assert.Contains("marbled sheet", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_passes_nginx_word_by_word()
    {
        demo.Provider.Chat.Always(FakeReply.Text(
            "It was made by Museum Guide studio. [1,2,3,4,5] " + string.Join(' ', Enumerable.Repeat("word", 20)),
            TimeSpan.FromMilliseconds(100)));
        using var request = Question("/api/v1/artworks/demo-101/chat", "What is its mood?");

        using var answer = await demo.Cluster.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Token);
        await using var stream = await answer.Content.ReadAsStreamAsync(Token);
        using var reader = new StreamReader(stream);
        var lines = new List<(TimeSpan At, string Line)>();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        while (await reader.ReadLineAsync(Token) is { } line) lines.Add((clock.Elapsed, line));

        var events = lines.Where(line => line.Line.StartsWith("event:", StringComparison.Ordinal)).ToList();
        Assert.Equal("event: done", events[^1].Line);
        Assert.True(events[0].At < events[^1].At, "All of it came at once.");
    }

    private async Task<string> IdentifyStrangerAsync(int instance)
    {
        using var content = new ByteArrayContent(demo.Stranger);
        content.Headers.ContentType = new("image/jpeg");
        using var answer = await demo.Cluster.Guides[instance].Client.PostAsync("/api/v1/identify", content, Token);
        var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Token))!;
        Assert.Equal("described", (string?)json["outcome"]);
        return (string)json["analysis_id"]!;
    }

    private async Task<string> StreamAsync(int instance, string analysis, string question)
    {
        using var request = Question($"/api/v1/analyses/{analysis}/chat", question);
        using var answer = await demo.Cluster.Guides[instance].Client.SendAsync(request, Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Token);
    }

    private static HttpRequestMessage Question(string path, string question) => new(HttpMethod.Post, path)
    {
        Content = new StringContent($$"""{"question":"{{question}}"}""", null, "application/json"),
        Headers = { Accept = { new("text/event-stream") } },
    };
}
