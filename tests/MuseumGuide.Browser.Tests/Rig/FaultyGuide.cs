using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>Stands in front of a guide and lets chosen requests go wrong. All else passes unchanged, and is
/// noted.</summary>
internal sealed class FaultyGuide : IAsyncDisposable
{
    private readonly Uri _guide;
    private readonly WebApplication _app;
    private readonly HttpClient _client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None,
    });

    private ImmutableList<(string Method, string Path, Fault Fault)> _faults = [];
    private ImmutableList<SentRequest> _requests = [];
    private TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private FaultyGuide(Uri guide)
    {
        _guide = guide;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(TimeProvider.System);
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>The address to visit.</summary>
    public Uri Address => new(_app.Urls.Single());

    /// <summary>What was asked so far, in order.</summary>
    public IReadOnlyList<SentRequest> Requests => _requests;

    /// <summary>Opens one in front of the guide at this address.</summary>
    public static async Task<FaultyGuide> OpenAsync(Uri guide)
    {
        var faulty = new FaultyGuide(guide);
        await faulty._app.StartAsync(TestContext.Current.CancellationToken);
        return faulty;
    }

    /// <summary>Lets requests go wrong whose path begins like this; <c>/</c> for all.</summary>
    /// <param name="method">Only these; null for any.</param>
    public void Break(string path, Fault fault, string? method = null) =>
        ImmutableInterlocked.Update(ref _faults, faults => faults.Insert(0, (method ?? "", path, fault)));

    /// <summary>Lets everything pass again; what hangs goes on.</summary>
    public void Mend()
    {
        _faults = [];
        Release();
    }

    /// <summary>Lets go on what hangs now.</summary>
    public void Release() => Interlocked.Exchange(
        ref _released, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    public async ValueTask DisposeAsync()
    {
        Release();
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var body = await ReadAsync(context.Request);
        var target = context.Request.Path + context.Request.QueryString;
        ImmutableInterlocked.Update(ref _requests, all => all.Add(new SentRequest(
            context.Request.Method, target,
            context.Request.Headers.ToImmutableDictionary(
                h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase), body)));
        try
        {
            switch (Find(context.Request))
            {
                case Fault.Abort: context.Abort(); break;
                case Fault.Strange strange: await WriteAsync(strange, context); break;
                case Fault.Hang:
                    await _released.Task.WaitAsync(context.RequestAborted);
                    await PassAsync(context, target, body, null);
                    break;
                case Fault.Late(var by):
                    await Task.Delay(by, context.RequestAborted);
                    await PassAsync(context, target, body, null);
                    break;
                case var fault: await PassAsync(context, target, body, fault); break;
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser went away.
        }
    }

    private Fault? Find(HttpRequest request) => _faults.Find(rule =>
        (rule.Method.Length == 0 || rule.Method == request.Method)
        && request.Path.ToString().StartsWith(rule.Path, StringComparison.Ordinal)).Fault;

    private static async Task<byte[]> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return body.ToArray();
    }

    private static Task WriteAsync(Fault.Strange strange, HttpContext context)
    {
        context.Response.StatusCode = (int)strange.Status;
        context.Response.ContentType = strange.ContentType;
        return context.Response.WriteAsync(strange.Text);
    }

    private async Task PassAsync(HttpContext context, string target, byte[] body, Fault? fault)
    {
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(_guide, target));
        if (body.Length > 0) request.Content = new ByteArrayContent(body);
        foreach (var (name, values) in context.Request.Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
                request.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
        }

        if (fault is Fault.Problem problem) request.Headers.Add(ToldProblems.Header, ToldProblems.Write(problem));

        using var answer = await _client.SendAsync(
            request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
        {
            if (name is not "Transfer-Encoding") context.Response.Headers[name] = values.ToArray();
        }

        await using var source = await answer.Content.ReadAsStreamAsync(context.RequestAborted);
        await PieceWriter.WriteAsync(source, context, fault is Fault.Problem ? null : fault);
    }
}
