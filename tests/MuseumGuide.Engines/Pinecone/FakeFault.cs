using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace MuseumGuide.Engines.Pinecone;

/// <summary>A way to answer wrongly, or not at all.</summary>
public sealed class FakeFault
{
    private readonly Func<HttpContext, CancellationToken, Task<bool>> _send;

    private FakeFault(Func<HttpContext, CancellationToken, Task<bool>> send) => _send = send;

    /// <summary>A status with an error of the data plane, or of the control plane where that is asked.</summary>
    /// <param name="retryAfter">Whole seconds for the Retry-After header; null for none.</param>
    public static FakeFault Status(int status, int? retryAfter = null) => new(async (context, token) =>
    {
        if (retryAfter is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        var words = $"{FakePinecone.UpstreamWords} {context.Request.Headers["Api-Key"]}";
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(
            context.Request.Path.StartsWithSegments("/indexes", StringComparison.Ordinal)
                ? $$"""{"error":{"code":"SOME_CODE","message":"{{words}}"},"status":{{status}}}"""
                : $$"""{"code":7,"message":"{{words}}","details":[]}""",
            token);
        return true;
    });

    /// <summary>The right answer, late.</summary>
    public static FakeFault Slow(TimeSpan pause) => new(async (_, token) =>
    {
        await Task.Delay(pause, token);
        return false;
    });

    /// <summary>No answer.</summary>
    public static FakeFault Hang() => Slow(Timeout.InfiniteTimeSpan);

    /// <summary>Headers at once, then a blank now and then for ever.</summary>
    public static FakeFault Drip() => new(async (context, token) =>
    {
        context.Response.ContentType = "application/json";
        while (true)
        {
            await context.Response.WriteAsync(" ", token);
            await context.Response.Body.FlushAsync(token);
            await Task.Delay(TimeSpan.FromMilliseconds(100), token);
        }
    });

    /// <summary>Half an answer, then the connection breaks off.</summary>
    public static FakeFault Cut() => new(async (context, token) =>
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = 1_000;
        await context.Response.WriteAsync("{\"matches\":[", token);
        await context.Response.Body.FlushAsync(token);
        context.Abort();
        return true;
    });

    /// <summary>JSON that stops being JSON.</summary>
    public static FakeFault MalformedJson() => Raw("{\"matches\":[{\"id\":\"" + FakePinecone.UpstreamWords);

    /// <summary>JSON of another shape.</summary>
    public static FakeFault OtherJson() => Raw("{\"result\":\"" + FakePinecone.UpstreamWords + "\"}");

    /// <summary>A page of a proxy, with status 200.</summary>
    public static FakeFault Html() =>
        Raw($"<!doctype html><title>Sign in</title><p>{FakePinecone.UpstreamWords}</p>", "text/html");

    /// <summary>Far too much.</summary>
    public static FakeFault Huge(int bytes = 32 * 1024 * 1024) => new(async (context, token) =>
    {
        context.Response.ContentType = "application/json";
        var block = new byte[64 * 1024];
        Array.Fill(block, (byte)' ');
        for (var sent = 0; sent < bytes; sent += block.Length) await context.Response.Body.WriteAsync(block, token);
        await context.Response.WriteAsync("{\"matches\":[]}", token);
        return true;
    });

    /// <returns>Whether that was the answer.</returns>
    internal Task<bool> SendAsync(HttpContext context, CancellationToken cancellationToken) =>
        _send(context, cancellationToken);

    private static FakeFault Raw(string body, string type = "application/json") => new(async (context, token) =>
    {
        context.Response.ContentType = type;
        await context.Response.WriteAsync(body, token);
        return true;
    });
}
