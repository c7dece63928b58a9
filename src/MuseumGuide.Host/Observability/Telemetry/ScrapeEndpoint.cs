using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Observability.Telemetry;

/// <summary><c>/metrics</c>, before everything that limits, waits or counts: on the guide's own port, or with
/// monitoring alone on a port of its own, where nothing else is answered.</summary>
internal static class ScrapeEndpoint
{
    private const string Path = "/metrics";

    /// <summary>Whether a request asks for the measures, at whatever port.</summary>
    public static bool IsAsked(HttpContext context) =>
        context.Request.Path.Equals(Path, StringComparison.Ordinal)
        && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method));

    public static void UseScraping(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<GuideSettings>().Telemetry;
        if (!settings.EnableMetrics) return;
        if (!settings.EnableMonitoring)
        {
            app.UseOpenTelemetryPrometheusScrapingEndpoint(IsAsked);
            return;
        }

        var ownPort = new Lazy<int>(() => settings.MetricsPort > 0 ? settings.MetricsPort : LastPortOf(app));
        bool IsOwnPort(HttpContext context) => context.Connection.LocalPort == ownPort.Value;
        app.UseOpenTelemetryPrometheusScrapingEndpoint(context => IsAsked(context) && IsOwnPort(context));
        app.MapWhen(IsOwnPort, branch => branch.Run(context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }));
    }

    // Where any free port was asked for, only the server knows which it got.
    private static int LastPortOf(WebApplication app) => new Uri(
        app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>()
            .Addresses.Last()).Port;
}
