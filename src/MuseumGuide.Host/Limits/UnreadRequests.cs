using System.Diagnostics;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using MuseumGuide.Host.Problems;

namespace MuseumGuide.Host.Limits;

/// <summary>Answers what the server itself could not read, such as a line or headers that are too long, with a problem
/// document.</summary>
/// <remarks>On its own the server sends a bare status, for no part of the guide has seen such a request. It tells before
/// it does, so that the document is sent in the place of that.</remarks>
internal sealed class UnreadRequests(DiagnosticListener events)
    : IHostedService, IObserver<KeyValuePair<string, object?>>
{
    private const string Refused = "Microsoft.AspNetCore.Server.Kestrel.BadRequest";
    private IDisposable? _subscription;

    /// <summary>Makes a connection's last message replaceable.</summary>
    public static ConnectionDelegate Watch(ConnectionDelegate next) => connection =>
    {
        connection.Transport = new Duplex(connection.Transport.Input, new ReplaceableOutput(connection.Transport.Output));
        return next(connection);
    };

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _subscription = events.Subscribe(this, (name, _, _) => name == Refused);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _subscription?.Dispose();
        return Task.CompletedTask;
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: Refused, Value: IFeatureCollection request }
            && request.Get<IHttpResponseFeature>() is { HasStarted: false }
            && request.Get<IBadRequestExceptionFeature>()?.Error is BadHttpRequestException error
            && request.Get<IConnectionTransportFeature>()?.Transport.Output is ReplaceableOutput output)
            output.ReplaceRest(Write(error.StatusCode));
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    // Nothing that was sent is told back, for nothing of it was checked.
    private static byte[] Write(int status)
    {
        var details = GuideProblem.ForStatus(status).ToDetails("/", ActivityTraceId.CreateRandom().ToHexString());
        var document = JsonSerializer.SerializeToUtf8Bytes(details, JsonSerializerOptions.Web);
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 {status} {ReasonPhrases.GetReasonPhrase(status)}\r\nContent-Type: application/problem+json\r\n"
            + $"Content-Length: {document.Length}\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
            + $"Connection: close\r\n\r\n");
        return [.. Encoding.ASCII.GetBytes(head), .. document];
    }

    private sealed record Duplex(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
