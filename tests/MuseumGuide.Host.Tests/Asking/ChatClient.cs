using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Asking;

/// <summary>Asks a server as a page would.</summary>
internal static class ChatClient
{
    public static Task<HttpResponseMessage> AskAsync(
        this GuideServer server, string question, string path = "/api/v1/artworks/moon/chat",
        params (string Role, string Content)[] history) =>
        server.SendAsync(HttpMethod.Post, path, Body(question, history), "application/json");

    public static async Task<IReadOnlyList<(string Event, JsonNode Data)>> StreamAsync(
        this GuideServer server, string question, string path = "/api/v1/artworks/moon/chat")
    {
        using var response = await server.SendAsync(
            HttpMethod.Post, path, Body(question, []), "text/event-stream");
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        var events = new List<(string, JsonNode)>();
        await using var body = await response.Content.ReadAsStreamAsync(GuideServer.Token);
        await foreach (var item in SseParser.Create(body).EnumerateAsync(GuideServer.Token))
            events.Add((item.EventType, JsonNode.Parse(item.Data)!));
        return events;
    }

    public static JsonContent Body(string question, (string Role, string Content)[] history) => JsonContent.Create(
        new { question, history = history.Select(turn => new { role = turn.Role, content = turn.Content }) });
}
