using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using MuseumGuide.Host.Health;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Names each request, and writes one line when it is answered.</summary>
internal sealed class AccessLog(ILogger<AccessLog> logger)
{
    private const int ClientLeft = 499;

    private static readonly string[] Methods =
    [
        HttpMethods.Get, HttpMethods.Post, HttpMethods.Head, HttpMethods.Put, HttpMethods.Delete, HttpMethods.Patch,
        HttpMethods.Options,
    ];

    /// <summary>Puts it before everything that may log or answer.</summary>
    public static void Use(WebApplication app)
    {
        var log = app.Services.GetRequiredService<AccessLog>();
        app.Use(log.InvokeAsync);
    }

    private async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var started = Stopwatch.GetTimestamp();
        RequestId.Current = context.TraceIdentifier = RequestId.Of(context.Request);
        // At the last moment, for the error handler clears what was set before.
        context.Response.OnStarting(static state =>
        {
            var context = (HttpContext)state;
            context.Response.Headers[RequestId.Header] = context.TraceIdentifier;
            return Task.CompletedTask;
        }, context);
        var isThrown = true;
        try
        {
            await next(context);
            isThrown = false;
        }
        finally
        {
            Tell(context, isThrown, Stopwatch.GetElapsedTime(started));
        }
    }

    private void Tell(HttpContext context, bool isThrown, TimeSpan elapsed) => logger.LogAt(
        // Probes would fill the log with nothing but themselves.
        CodePlace.Here(), ProbePath.Is(context.Request.Path) ? LogLevel.Debug : LogLevel.Information, null,
        "{Method} {Route} {Status}",
        ("Method", MethodOf(context.Request)), ("Route", RouteOf(context)), ("Status", StatusOf(context, isThrown)),
        (LogField.ExecutionTime, elapsed.TotalSeconds));

    // Any word may stand there, and some visitor's may.
    private static string MethodOf(HttpRequest request) =>
        Methods.FirstOrDefault(method => HttpMethods.Equals(method, request.Method)) ?? "(other)";

    private static int StatusOf(HttpContext context, bool isThrown)
    {
        if (context.Response.HasStarted) return context.Response.StatusCode;
        if (context.RequestAborted.IsCancellationRequested) return ClientLeft;
        return isThrown ? StatusCodes.Status500InternalServerError : context.Response.StatusCode;
    }

    // The template, for an address may hold what somebody looked for. The error handler forgets the endpoint.
    private static string RouteOf(HttpContext context)
    {
        var endpoint = context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        return (endpoint as RouteEndpoint)?.RoutePattern.RawText is { } route
            ? "/" + route.TrimStart('/')
            : context.Response.StatusCode < StatusCodes.Status400BadRequest ? "(file)" : "(none)";
    }
}
