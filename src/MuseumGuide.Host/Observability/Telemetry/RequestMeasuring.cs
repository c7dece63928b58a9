using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;

namespace MuseumGuide.Host.Observability.Telemetry;

/// <summary>Measures every request from the outside, so that its time is what its sender waited.</summary>
internal static class RequestMeasuring
{
    private const string AssetRoute = "/assets/{version}/{file}";

    public static void UseRequestMeasuring(this WebApplication app)
    {
        if (app.Services.GetService<RequestMetrics>() is not { } metrics) return;
        app.Use(async (context, next) =>
        {
            var started = Stopwatch.GetTimestamp();
            var isAsset = context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal);
            var status = StatusCodes.Status500InternalServerError;
            try
            {
                await next(context);
                status = context.Response.StatusCode;
            }
            finally
            {
                metrics.Ended(
                    MethodOf(context), isAsset ? AssetRoute : RouteOf(context), ClassOf(status),
                    Stopwatch.GetElapsedTime(started));
            }
        });
    }

    /// <summary>Begins the failures of every route at zero.</summary>
    public static void Expect(this RequestMetrics metrics, IEnumerable<Endpoint> endpoints)
    {
        foreach (var endpoint in endpoints.OfType<RouteEndpoint>())
        {
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])
                metrics.Expect(method, TemplateOf(endpoint), "5xx");
        }
    }

    // An exception takes the endpoint off the request, and keeps it for whoever handles it.
    private static string RouteOf(HttpContext context) =>
        (context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint()) is RouteEndpoint endpoint
            ? TemplateOf(endpoint)
            : "unmatched";

    private static string TemplateOf(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.RawText is { Length: > 0 } text ? "/" + text.Trim('/') : "/";

    private static string MethodOf(HttpContext context) => context.Request.Method switch
    {
        "GET" or "HEAD" or "POST" or "PUT" or "PATCH" or "DELETE" or "OPTIONS" => context.Request.Method,
        _ => "other",
    };

    private static string ClassOf(int status) => status switch
    {
        < 200 => "1xx",
        < 300 => "2xx",
        < 400 => "3xx",
        < 500 => "4xx",
        _ => "5xx",
    };
}
