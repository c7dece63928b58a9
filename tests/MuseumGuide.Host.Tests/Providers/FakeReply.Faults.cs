using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;

namespace MuseumGuide.Host.Tests.Providers;

public sealed partial class FakeReply
{
    /// <summary>429, too many requests.</summary>
    /// <param name="retryAfter">Whole seconds for the Retry-After header; null for none.</param>
    public static FakeReply RateLimited(int? retryAfter = null) => new(async (exchange, token) =>
    {
        if (retryAfter is { } seconds)
            exchange.Context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await RefuseAsync(exchange, 429, "requests", "rate_limit_exceeded", token);
    });

    /// <summary>429, the account is spent.</summary>
    public static FakeReply QuotaSpent() => new((exchange, token) =>
        RefuseAsync(exchange, 429, "insufficient_quota", "insufficient_quota", token));

    /// <summary>401, the key is wrong; the message repeats the key, as the true one does in part.</summary>
    public static FakeReply KeyRefused() => new((exchange, token) =>
        RefuseAsync(exchange, 401, "invalid_request_error", "invalid_api_key", token));

    /// <summary>Any status, with an error object.</summary>
    public static FakeReply Status(int status, string type = "server_error", string? code = null) =>
        new((exchange, token) => RefuseAsync(exchange, status, type, code, token));

    /// <summary>A body sent as it is, in one piece.</summary>
    public static FakeReply Raw(string body, string contentType = "application/json", int status = 200) =>
        new(async (exchange, token) =>
        {
            exchange.Context.Response.StatusCode = status;
            exchange.Context.Response.ContentType = contentType;
            await exchange.WriteAsync(body, token);
        });

    /// <summary>JSON that stops being JSON.</summary>
    public static FakeReply MalformedJson() =>
        Raw($$"""{"id":"x","choices":[{"message":{"content":"{{FakeProvider.UpstreamWords}}""");

    /// <summary>JSON of another shape.</summary>
    public static FakeReply WrongSchema() => Raw($$"""{"result":{"words":"{{FakeProvider.UpstreamWords}}" } }""");

    /// <summary>A chat completion without a choice.</summary>
    public static FakeReply EmptyChoices() => Raw(
        $$"""
        {"id":"{{FakeProvider.UpstreamWords}}","object":"chat.completion","created":1,"model":"m","choices":[],
         "usage":{"prompt_tokens":1,"completion_tokens":0,"total_tokens":1} }
        """);

    /// <summary>A page of a proxy, with status 200.</summary>
    public static FakeReply Html(string contentType = "text/html; charset=utf-8") =>
        Raw($"<!doctype html><title>Sign in</title><p>{FakeProvider.UpstreamWords}</p>", contentType);

    /// <summary>A right answer that is far too long.</summary>
    /// <param name="statesLength">Whether the Content-Length header gives it away.</param>
    public static FakeReply Huge(int bytes = 10 * 1024 * 1024, bool statesLength = false) =>
        new(async (exchange, token) =>
        {
            const string Head = """{"id":"x","choices":[{"index":0,"message":{"role":"assistant","content":" """;
            var block = new byte[16 * 1024];
            Array.Fill(block, (byte)'a');
            exchange.Context.Response.ContentType = "application/json";
            if (statesLength) exchange.Context.Response.ContentLength = Head.Length + bytes;
            await exchange.WriteAsync(Head, token);
            for (var sent = 0; sent < bytes; sent += block.Length)
                await exchange.WriteAsync(block.AsMemory(0, Math.Min(block.Length, bytes - sent)), token);
        });

    /// <summary>Accepts the request and never answers.</summary>
    public static FakeReply Hang() => new((_, token) => Task.Delay(Timeout.InfiniteTimeSpan, token));

    /// <summary>Sends headers at once, then blanks one at a time for ever, which keeps any JSON valid so far.</summary>
    /// <param name="every">Pause between two bytes; a second where none is given.</param>
    public static FakeReply Drip(TimeSpan? every = null) => new(async (exchange, token) =>
    {
        exchange.Context.Response.ContentType = exchange.Request.IsStreaming ? "text/event-stream"
            : exchange.Request.Path.EndsWith("/speech", StringComparison.Ordinal) ? "audio/wav" : "application/json";
        while (true)
        {
            await exchange.WriteAsync(exchange.Request.IsStreaming ? ":" : " ", token);
            await Task.Delay(every ?? TimeSpan.FromSeconds(1), token);
        }
    });

    /// <summary>Breaks the connection without an answer.</summary>
    public static FakeReply Reset() => new((exchange, _) =>
    {
        exchange.Context.Abort();
        return Task.CompletedTask;
    });

    /// <summary>Bytes that are no HTTP answer.</summary>
    public static FakeReply NoHttp() => new(async (exchange, token) =>
    {
        var socket = exchange.Context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket;
        await socket.SendAsync(Encoding.ASCII.GetBytes($"220 {FakeProvider.UpstreamWords} ready\r\n\r\n"), token);
        exchange.Context.Abort();
    });

    /// <summary>A stream that breaks off inside a word, and the connection with it.</summary>
    /// <param name="words">Words of <paramref name="text"/> sent whole before.</param>
    public static FakeReply CutMidWord(string text, int words) => new(async (exchange, token) =>
    {
        await ChatWire.BeginAsync(exchange, text, words, token);
        await exchange.WriteAsync(
            $$"""data: {"id":"x","choices":[{"index":0,"delta":{"content":"{{FakeProvider.UpstreamWords}}""", token);
        await exchange.BreakOffAsync();
    });

    /// <summary>A stream that ends in good order after some words, without saying that it is whole.</summary>
    /// <inheritdoc cref="CutMidWord" path="/param"/>
    public static FakeReply EndEarly(string text, int words) => new((exchange, token) =>
        ChatWire.BeginAsync(exchange, text, words, token));

    /// <summary>A stream that falls silent after some words.</summary>
    /// <inheritdoc cref="CutMidWord" path="/param"/>
    public static FakeReply FallSilent(string text, int words) => new(async (exchange, token) =>
    {
        await ChatWire.BeginAsync(exchange, text, words, token);
        await Task.Delay(Timeout.InfiniteTimeSpan, token);
    });

    /// <summary>A stream in which an error object comes after some words.</summary>
    /// <inheritdoc cref="CutMidWord" path="/param"/>
    public static FakeReply FailMidStream(string text, int words) => new(async (exchange, token) =>
    {
        await ChatWire.BeginAsync(exchange, text, words, token);
        await exchange.WriteEventAsync(ErrorBody(exchange, "server_error", null), token);
    });

    private static async Task RefuseAsync(
        FakeExchange exchange, int status, string type, string? code, CancellationToken cancellationToken)
    {
        exchange.Context.Response.StatusCode = status;
        await exchange.WriteJsonAsync(ErrorBody(exchange, type, code), cancellationToken);
    }

    private static JsonObject ErrorBody(FakeExchange exchange, string type, string? code) => new()
    {
        ["error"] = new JsonObject
        {
            ["message"] = $"{FakeProvider.UpstreamWords} {exchange.Request.Headers.GetValueOrDefault("Authorization")}",
            ["type"] = type,
            ["param"] = null,
            ["code"] = code,
        },
    };
}
