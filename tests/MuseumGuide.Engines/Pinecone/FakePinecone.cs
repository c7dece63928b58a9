using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MuseumGuide.Engines.Pinecone;

/// <summary>Both planes of a Pinecone on a free port of this machine: it speaks the protocol of 2026-04, refuses what
/// the real one refuses, searches exactly, and can be told to fail in every way a provider fails.</summary>
public sealed class FakePinecone : IAsyncDisposable
{
    /// <summary>The only key it takes.</summary>
    public const string Key = "pinecone-key-7c1d";

    /// <summary>What it says when it fails, and nobody else may repeat.</summary>
    public const string UpstreamWords = "pinecone-words-90aa";

    private readonly ConcurrentDictionary<string, FakeIndex> _indexes = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<FakeFault> _next = new();
    private readonly ConcurrentQueue<string> _calls = new();
    private volatile FakeFault? _always;
    private WebApplication? _app;
    private int _port;

    private FakePinecone()
    {
    }

    /// <summary>The address of the control plane, and of every index.</summary>
    public Uri Address => new($"http://127.0.0.1:{_port}");

    /// <summary>What was asked, such as "POST /query", in order of arrival, retries counted.</summary>
    public IReadOnlyList<string> Calls => [.. _calls];

    /// <summary>How often an index that is being made is told as not ready yet.</summary>
    public int DescriptionsUntilReady { get; set; } = 1;

    /// <summary>Whether writes are not to be seen before <see cref="Settle"/>, as the real one sees them later.
    /// </summary>
    public bool DelaysWrites { get; set; }

    /// <summary>Starts one without an index.</summary>
    public static async Task<FakePinecone> StartAsync()
    {
        var fake = new FakePinecone();
        await fake.OpenAsync();
        return fake;
    }

    /// <summary>Makes an index as somebody else would have.</summary>
    public void Add(string name, int dimension, string metric = "cosine") =>
        _indexes[name] = new FakeIndex(dimension, metric, 0);

    /// <summary>Answers so from now on, once what <see cref="Next"/> queued is used up; null answers rightly.</summary>
    public void Always(FakeFault? fault) => _always = fault;

    /// <summary>Answers the next calls so, one each.</summary>
    public void Next(params ReadOnlySpan<FakeFault> faults)
    {
        foreach (var fault in faults) _next.Enqueue(fault);
    }

    /// <summary>Lets what was written be seen.</summary>
    public void Settle()
    {
        foreach (var index in _indexes.Values) index.Settle();
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

    /// <summary>Opens the port again, the same as before; what was stored stays.</summary>
    public async Task OpenAsync()
    {
        if (_app is not null) return;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, _port);
            kestrel.Limits.MinResponseDataRate = null;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromMilliseconds(100));
        _app = builder.Build();
        _app.Run(ServeAsync);
        await _app.StartAsync();
        _port = new Uri(_app.Urls.Single()).Port;
    }

    public async ValueTask DisposeAsync() => await CloseAsync();

    private async Task ServeAsync(HttpContext context)
    {
        _calls.Enqueue($"{context.Request.Method} {context.Request.Path}");
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        try
        {
            var fault = _next.TryDequeue(out var next) ? next : _always;
            if (fault is not null && await fault.SendAsync(context, context.RequestAborted)) return;
            var call = new FakeCall(context, DelaysWrites);
            if (context.Request.Path.StartsWithSegments("/indexes", StringComparison.Ordinal))
                await FakeControlPlane.AnswerAsync(call, _indexes, Address, DescriptionsUntilReady);
            else await FakeDataPlane.AnswerAsync(call, _indexes.Values.FirstOrDefault());
        }
        catch (Exception left) when (left is OperationCanceledException or IOException)
        {
            // The caller left, which is what some tests are about.
            context.Abort();
        }
    }
}
