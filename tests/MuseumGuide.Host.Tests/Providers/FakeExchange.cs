using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MuseumGuide.Host.Tests.Providers;

/// <summary>A request under way, for replies that are written by hand.</summary>
public sealed class FakeExchange(RecordedRequest request, HttpContext context)
{
    private static readonly TimeSpan SendingTime = TimeSpan.FromMilliseconds(50);

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

    /// <summary>Closes the connection in the middle of a reply: what was written arrives, its end never does.</summary>
    public async Task BreakOffAsync()
    {
        // A flush only hands the bytes to the server's sender; a reset would overtake them.
        await Task.Delay(SendingTime);
        Context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket.Shutdown(SocketShutdown.Send);
    }
}
