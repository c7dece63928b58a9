using System.Text.Json.Nodes;

namespace MuseumGuide.Host.Tests.Providers;

/// <summary>What the fake provider does with one request. Sound replies here, faults in FakeReply.Faults.cs.</summary>
public sealed partial class FakeReply
{
    private readonly Func<FakeExchange, CancellationToken, Task> _send;

    private FakeReply(Func<FakeExchange, CancellationToken, Task> send) => _send = send;

    /// <summary>A reply written by hand; the token ends when the client leaves.</summary>
    public static FakeReply Custom(Func<FakeExchange, CancellationToken, Task> send) => new(send);

    /// <summary>A chat answer, streamed word by word where a stream is asked for.</summary>
    /// <param name="perWord">Pause before each word of a stream.</param>
    public static FakeReply Text(string text, TimeSpan perWord = default) => Text(_ => text, perWord);

    /// <inheritdoc cref="Text(string, TimeSpan)"/>
    /// <param name="answer">Makes the answer from the request.</param>
    public static FakeReply Text(Func<RecordedRequest, string> answer, TimeSpan perWord = default) =>
        new(async (exchange, token) =>
        {
            var text = answer(exchange.Request);
            if (exchange.Request.IsStreaming) await ChatWire.StreamAsync(exchange, text, perWord, token);
            else await exchange.WriteJsonAsync(ChatWire.Completion(exchange.Request, text), token);
        });

    /// <summary>A chat answer that is this object as JSON, for requests with a schema.</summary>
    public static FakeReply Json(JsonNode answer)
    {
        var text = answer.ToJsonString();
        return Text(text);
    }

    /// <summary>Unit vectors of the length asked for, 1,536 where none is; texts that share words are closer.</summary>
    /// <param name="asFloats">Whether numbers are sent even where base64 is asked for, as some servers do.</param>
    public static FakeReply Vectors(bool asFloats = false) => new((exchange, token) =>
        exchange.WriteJsonAsync(EmbeddingWire.Reply(exchange.Request, asFloats), token));

    /// <summary>A tone in the form asked for: wav or pcm; for mp3 and others some bytes with the right type.</summary>
    /// <param name="sampleRate">Samples a second, which the WAV header says.</param>
    public static FakeReply Sound(int sampleRate = 24_000) => new(async (exchange, token) =>
    {
        var format = exchange.Request.Json?["response_format"]?.GetValue<string>() ?? "mp3";
        var input = exchange.Request.Json?["input"]?.GetValue<string>() ?? "";
        exchange.Context.Response.ContentType = SoundWire.TypeOf(format);
        await exchange.WriteAsync(SoundWire.Tone(format, input.Length / 15.0, sampleRate), token);
    });

    /// <summary>A transcription: verbose JSON, JSON or plain text as asked for.</summary>
    public static FakeReply Heard(string text, string language = "english", double seconds = 2.5) =>
        new(async (exchange, token) =>
        {
            switch (exchange.Request.Form.GetValueOrDefault("response_format"))
            {
                case "text":
                    exchange.Context.Response.ContentType = "text/plain; charset=utf-8";
                    await exchange.WriteAsync(text + "\n", token);
                    break;
                case "verbose_json":
                    await exchange.WriteJsonAsync(SoundWire.Verbose(text, language, seconds), token);
                    break;
                default:
                    await exchange.WriteJsonAsync(new JsonObject { ["text"] = text }, token);
                    break;
            }
        });

    /// <summary>The list of models.</summary>
    public static FakeReply ModelList(params string[] ids) => new((exchange, token) => exchange.WriteJsonAsync(
        new JsonObject
        {
            ["object"] = "list",
            ["data"] = new JsonArray(
            [
                .. (ids.Length > 0 ? ids : ["gpt-4o-mini"]).Select(id => new JsonObject
                {
                    ["id"] = id, ["object"] = "model", ["created"] = 1_700_000_000, ["owned_by"] = "fake",
                }),
            ]),
        },
        token));

    /// <summary>Waits, then goes on with another reply.</summary>
    public static FakeReply After(TimeSpan pause, FakeReply then) => new(async (exchange, token) =>
    {
        await Task.Delay(pause, token);
        await then.SendAsync(exchange, token);
    });

    /// <summary>Sends it, for replies made of others.</summary>
    public Task SendAsync(FakeExchange exchange, CancellationToken cancellationToken) =>
        _send(exchange, cancellationToken);
}
