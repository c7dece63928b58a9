using System.Text.Json.Nodes;

namespace MuseumGuide.Host.Tests.Providers;

/// <summary>Chat completions as they go over the wire; a token is a word here.</summary>
internal static class ChatWire
{
    public static JsonObject Completion(RecordedRequest request, string text) => new()
    {
        ["id"] = "chatcmpl-fake",
        ["object"] = "chat.completion",
        ["created"] = 1_700_000_000,
        ["model"] = request.Model ?? "fake",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = text, ["refusal"] = null },
            ["logprobs"] = null,
            ["finish_reason"] = "stop",
        }),
        ["usage"] = Usage(request, text),
    };

    /// <summary>The whole stream: words, end, usage where asked for, <c>[DONE]</c>.</summary>
    public static async Task StreamAsync(
        FakeExchange exchange, string text, TimeSpan perWord, CancellationToken cancellationToken)
    {
        await BeginAsync(exchange, text, int.MaxValue, cancellationToken, perWord);
        await exchange.WriteEventAsync(Chunk(exchange.Request, [], "stop"), cancellationToken);
        if (exchange.Request.Json?["stream_options"]?["include_usage"]?.GetValue<bool>() == true)
        {
            var last = Chunk(exchange.Request, [], null);
            last["choices"] = new JsonArray();
            last["usage"] = Usage(exchange.Request, text);
            await exchange.WriteEventAsync(last, cancellationToken);
        }

        await exchange.WriteAsync("data: [DONE]\n\n", cancellationToken);
    }

    /// <summary>The stream's beginning: the role, then at most so many words.</summary>
    public static async Task BeginAsync(
        FakeExchange exchange, string text, int words, CancellationToken cancellationToken, TimeSpan perWord = default)
    {
        exchange.Context.Response.ContentType = "text/event-stream; charset=utf-8";
        await exchange.WriteEventAsync(
            Chunk(exchange.Request, new JsonObject { ["role"] = "assistant", ["content"] = "" }, null),
            cancellationToken);
        foreach (var word in WordsOf(text).Take(words))
        {
            if (perWord > TimeSpan.Zero) await Task.Delay(perWord, cancellationToken);
            await exchange.WriteEventAsync(
                Chunk(exchange.Request, new JsonObject { ["content"] = word }, null), cancellationToken);
        }
    }

    private static JsonObject Chunk(RecordedRequest request, JsonObject delta, string? finishReason) => new()
    {
        ["id"] = "chatcmpl-fake",
        ["object"] = "chat.completion.chunk",
        ["created"] = 1_700_000_000,
        ["model"] = request.Model ?? "fake",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0, ["delta"] = delta, ["logprobs"] = null, ["finish_reason"] = finishReason,
        }),
    };

    private static JsonObject Usage(RecordedRequest request, string text)
    {
        var asked = request.TextsOf("system").Concat(request.TextsOf("user")).Sum(part => WordsOf(part).Count());
        var answered = WordsOf(text).Count();
        return new JsonObject
        {
            ["prompt_tokens"] = asked, ["completion_tokens"] = answered, ["total_tokens"] = asked + answered,
        };
    }

    // Each word keeps the blank before it, so that the parts join to the text.
    private static IEnumerable<string> WordsOf(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(' ', start + 1);
            if (end < 0) end = text.Length;
            yield return text[start..end];
            start = end;
        }
    }
}
