using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace MuseumGuide.Host.Tests.Providers;

/// <summary>A request under way, for replies that are written by hand.</summary>
public sealed class FakeExchange(RecordedRequest request, HttpContext context)
{
    public RecordedRequest Request { get; } = request;

    public HttpContext Context { get; } = context;

    /// <summary>Sends headers and some bytes at once.</summary>
    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        await Context.Response.Body.WriteAsync(bytes, cancellationToken);
        await Context.Response.Body.FlushAsync(cancellationToken);
    }

    /// <summary>Sends headers and some text at once.</summary>
    public Task WriteAsync(string text, CancellationToken cancellationToken) =>
        WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);

    /// <summary>Sends one event of a stream.</summary>
    public Task WriteEventAsync(JsonNode data, CancellationToken cancellationToken) =>
        WriteAsync($"data: {data.ToJsonString()}\n\n", cancellationToken);

    /// <summary>Sends a whole JSON reply.</summary>
    public async Task WriteJsonAsync(JsonNode body, CancellationToken cancellationToken)
    {
        Context.Response.ContentType = "application/json";
        await WriteAsync(body.ToJsonString(), cancellationToken);
    }
}
