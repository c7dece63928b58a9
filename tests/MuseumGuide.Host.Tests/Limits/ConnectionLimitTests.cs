using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Host.Limits;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Limits;

public sealed class ConnectionLimitTests
{
    private static readonly (string Request, int Status, string Code)[] Unreadable =
    [
        ($"GET / HTTP/1.1\r\nHost: a\r\nX-Long: {new string('x', 33 * 1024)}\r\n\r\n", 431, "headers_too_large"),
        ($"GET / HTTP/1.1\r\nHost: a\r\n{string.Concat(Enumerable.Repeat("X: y\r\n", 120))}\r\n", 431, "headers_too_large"),
        ($"GET /{new string('x', 9 * 1024)} HTTP/1.1\r\nHost: a\r\n\r\n", 414, "uri_too_long"),
        ("GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n", 400, "bad_request"),
        ("GET / HTTP/1.1\r\n\r\n", 400, "bad_request"),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n", 400, "bad_request"),
        ("nonsense\r\n\r\n", 400, "bad_request"),
    ];

    [Fact]
    public async Task What_cannot_be_read_is_answered_with_a_problem()
    {
        await using var server = await GuideServer.StartAsync();

        foreach (var (request, status, code) in Unreadable)
        {
            using var connection = await RawConnection.OpenAsync(server);
            await connection.SendAsync("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n" + request);
            var reply = await connection.ReadToEndAsync();

            // What was well asked before is answered all the same.
            Assert.StartsWith("HTTP/1.1 200 ", reply, StringComparison.Ordinal);
            reply = reply[reply.LastIndexOf("HTTP/1.1 ", StringComparison.Ordinal)..];
            Assert.StartsWith($"HTTP/1.1 {status} ", reply, StringComparison.Ordinal);
            Assert.Contains("Content-Type: application/problem+json", reply, StringComparison.Ordinal);
            var problem = JsonNode.Parse(reply[(reply.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..])!;
            Assert.Equal((code, status), ((string?)problem["code"], (int)problem["status"]!));
            Assert.Equal(32, ((string?)problem["trace_id"])!.Length);
        }
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nX-Never-")]
    [InlineData("POST /api/v1/identify HTTP/1.1\r\nHost: a\r\nContent-Type: image/jpeg\r\nContent-Length: 9999\r\n\r\nx")]
    public async Task Slow_clients_are_cut_off_while_others_are_served(string beginning)
    {
        await using var server = await StartAsync(limits =>
        {
            limits.HeadersTimeout = TimeSpan.FromMilliseconds(300);
            limits.SlowClientGrace = TimeSpan.FromMilliseconds(1_100);
        });
        var slow = new List<RawConnection>();
        for (var i = 0; i < 50; i++)
        {
            slow.Add(await RawConnection.OpenAsync(server));
            await slow[^1].SendAsync(beginning);
        }

        for (var i = 0; i < 20; i++)
            Assert.Equal(HttpStatusCode.OK, (await server.GetAsync("/health/live")).StatusCode);
        var replies = await Task.WhenAll(slow.Select(connection => connection.ReadToEndAsync()));

        Assert.All(replies, reply => Assert.True(
            reply.Length == 0 || reply.StartsWith("HTTP/1.1 408 ", StringComparison.Ordinal), reply));
        slow.ForEach(connection => connection.Dispose());
    }

    [Fact]
    public async Task Connections_beyond_the_limit_are_closed_at_once()
    {
        await using var server = await StartAsync(limits => limits.Connections = 10);
        var open = new List<RawConnection>();
        for (var i = 0; i < 20; i++) open.Add(await RawConnection.OpenAsync(server));

        // Nothing is sent over them, so the server closes only those that are too many.
        var ended = open.Select(connection => connection.ReadToEndAsync()).ToList();
        await server.WaitUntilAsync(() => Task.FromResult(ended.Count(task => task.IsCompleted) >= 10));

        Assert.InRange(ended.Count(task => !task.IsCompleted), 1, 10);
        open.ForEach(connection => connection.Dispose());
        await Task.WhenAll(ended.Select(task => task.ContinueWith(
            _ => { }, GuideServer.Token, TaskContinuationOptions.None, TaskScheduler.Default)));
    }

    private static Task<GuideServer> StartAsync(Action<LimitOptions> change) =>
        GuideServer.StartAsync(replace: services => services.Configure(change));
}
