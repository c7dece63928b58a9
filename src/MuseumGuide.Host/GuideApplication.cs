using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using MuseumGuide.Host.Endpoints;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Endpoints.Documents;
using MuseumGuide.Host.Health;
using MuseumGuide.Host.Limits;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Host.Observability.Telemetry;
using MuseumGuide.Host.Pages.Shell;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Visits;

namespace MuseumGuide.Host;

/// <summary>Builds the server.</summary>
internal static class GuideApplication
{
    /// <summary>Builds a server that is ready to run.</summary>
    /// <param name="replace">Replaces services, for tests.</param>
    public static WebApplication Create(GuideSettings settings, Action<IServiceCollection>? replace = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(GuideApplication).Assembly.GetName().Name,
            EnvironmentName = settings.Environment.ToString(),
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = StaticFiles.Root,
        });
        builder.Configuration.AddTelemetryVariables(settings.Telemetry);
        builder.Logging.AddGuideLogging(settings);
        AddServer(builder, settings);
        builder.Services.AddMuseumGuide(settings).AddGuideServing().AddLimits().AddSharing(settings)
            .AddProblemHandling(settings).AddTelemetry(settings);
        replace?.Invoke(builder.Services);

        var app = builder.Build();
        app.StartTelemetry();
        Use(app);
        return app;
    }

    private static void AddServer(WebApplicationBuilder builder, GuideSettings settings)
    {
        builder.WebHost.UseKestrel();
        builder.WebHost.UseUrls(settings.Telemetry is { EnableMetrics: true, EnableMonitoring: true }
            ? [AddressOf(settings, settings.Server.Port), AddressOf(settings, settings.Telemetry.MetricsPort)]
            : [AddressOf(settings, settings.Server.Port)]);
        builder.Services.AddRoutingCore();
        builder.Services.AddRazorComponents();
        builder.Services.AddLocalization();
        builder.Services.AddScoped<Visit>();
        // The pages bring data protection along; nothing here is sealed for a visitor, so no key is ever stored.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddGuideDocument();
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/manifest+json"];
        });
        // The fastest, which is what is used unasked, makes style and scripts half as large again.
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, AnswerJson.Default);
        });
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        builder.Services.Configure<HostOptions>(
            options => options.ShutdownTimeout = settings.DrainDelay + TimeSpan.FromSeconds(30));
    }

    private static void Use(WebApplication app)
    {
        app.UseTrustedProxies();
        AccessLog.Use(app);
        app.UseRequestTally();
        app.UseSecurityHeaders();
        app.UseScraping();
        app.UseRequestMeasuring();
        app.UseResponseCompression();
        app.UseProblemHandling();
        app.UseVisits();
        app.UseVersionedFiles();
        app.UseDocumentPage();
        app.UseRateLimits();
        app.UseRouting();
        app.UseConnectionToken();
        app.UseRequestTimeouts();
        app.MapGuide();
    }

    private static string AddressOf(GuideSettings settings, int port) => string.Create(
        CultureInfo.InvariantCulture, $"http://{BracketIfNeeded(settings.Server.Host)}:{port}");

    private static string BracketIfNeeded(string host) =>
        host.Contains(':', StringComparison.Ordinal) && !host.StartsWith('[') ? $"[{host}]" : host;
}
