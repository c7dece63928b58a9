using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MuseumGuide.Host.Tests.Providers;

/// <summary>A model provider on a free port of this machine that speaks the true wire format, keeps every request, and
/// can be told to fail in every way a provider fails.</summary>
/// <remarks>
/// <code>
/// await using var provider = await FakeProvider.StartAsync();
/// provider.Chat.Always(FakeReply.Text("A moon over a mill."));
/// provider.Vision.Next(FakeReply.Status(503), FakeReply.Text(request => $"{request.Images.Count} picture(s)"));
/// // … point OPENAI_BASE_URL at provider.BaseUrl, ask …
/// Assert.Equal(2, provider.Vision.Calls);
/// </code>
/// Every fault says <see cref="UpstreamWords"/> somewhere, so that a test can look for it where it must not be.
/// </remarks>
public sealed class FakeProvider : IAsyncDisposable
{
    /// <summary>What a provider says when it fails, and nobody else may repeat.</summary>
    public const string UpstreamWords = "upstream-words-5b1e";

    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private WebApplication? _app;
    private int _port;

    private FakeProvider()
    {
    }

    /// <summary>The address to configure, ending in <c>/v1</c>.</summary>
    public Uri BaseUrl => new($"http://127.0.0.1:{_port}/v1");

    /// <summary>Chat completions without a picture. Says "A short answer." unless told otherwise.</summary>
    public FakeEndpoint Chat { get; } = new(FakeReply.Text("A short answer."));

    /// <summary>Chat completions with a picture.</summary>
    public FakeEndpoint Vision { get; } = new(FakeReply.Text("A painting of the moon over a mill."));

    /// <summary>Embeddings; unit vectors that depend on the text's words.</summary>
    public FakeEndpoint Embeddings { get; } = new(FakeReply.Vectors());

    /// <summary>Speech; a quiet tone, a fifteenth of a second for each character.</summary>
    public FakeEndpoint Speech { get; } = new(FakeReply.Sound());

    /// <summary>Transcriptions; hears "Who painted this?" in everything.</summary>
    public FakeEndpoint Transcriptions { get; } = new(FakeReply.Heard("Who painted this?"));

    /// <summary>The list of models.</summary>
    public FakeEndpoint Models { get; } = new(FakeReply.ModelList());

    /// <summary>Every request so far, in order of arrival, whatever became of it.</summary>
    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    /// <summary>Starts a provider that answers everything.</summary>
    public static async Task<FakeProvider> StartAsync()
    {
        var provider = new FakeProvider();
        await provider.OpenAsync();
        return provider;
    }

    /// <summary>Closes the port: connections are refused until <see cref="OpenAsync"/>.</summary>
    public async Task CloseAsync()
    {
        if (_app is null) return;
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(atOnce.Token);
        await _app.DisposeAsync();
        _app = null;
    }

    /// <summary>Opens the port again, the same as before; scripts and records stay.</summary>
    public async Task OpenAsync()
    {
        if (_app is not null) return;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, _port);
            kestrel.Limits.MaxRequestBodySize = 100 * 1024 * 1024;
            kestrel.Limits.MinResponseDataRate = null;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromMilliseconds(100));
        _app = builder.Build();
        _app.Run(ServeAsync);
        await _app.StartAsync();
        _port = new Uri(_app.Urls.Single()).Port;
    }

    /// <summary>A port of this machine where nobody listens.</summary>
    public static int FindClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync() => await CloseAsync();

    private async Task ServeAsync(HttpContext context)
    {
        var request = await RecordedRequest.ReadAsync(context.Request);
        _requests.Enqueue(request);
        var endpoint = EndpointFor(request);
        if (endpoint is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var reply = endpoint.Take(request);
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        try
        {
            await reply.SendAsync(new FakeExchange(request, context), context.RequestAborted);
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException)
        {
            // The client left, which is what some tests are about.
            context.Abort();
        }
        finally
        {
            request.End(context.RequestAborted.IsCancellationRequested);
        }
    }

    private FakeEndpoint? EndpointFor(RecordedRequest request) => request.Path switch
    {
        "/v1/chat/completions" => request.Images.Count > 0 ? Vision : Chat,
        "/v1/embeddings" => Embeddings,
        "/v1/audio/speech" => Speech,
        "/v1/audio/transcriptions" => Transcriptions,
        "/v1/models" => Models,
        _ => null,
    };
}
