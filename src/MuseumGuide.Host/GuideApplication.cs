using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using MuseumGuide.Host.Endpoints;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Health;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Host.Pages.Shell;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Visits;

namespace MuseumGuide.Host;

/// <summary>Builds the server.</summary>
internal static class GuideApplication
{
    // What is refused is still read this far, so that the client sees the refusal and not a broken connection.
    private const long MaxDrainedBytes = 64 * 1024 * 1024;

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
        builder.Logging.AddGuideLogging(settings);
        AddServer(builder, settings);
        builder.Services.AddMuseumGuide(settings).AddGuideServing().AddProblemHandling(settings);
        replace?.Invoke(builder.Services);

        var app = builder.Build();
        Use(app);
        return app;
    }

    private static void AddServer(WebApplicationBuilder builder, GuideSettings settings)
    {
        builder.WebHost.UseKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxDrainedBytes;
        });
        builder.WebHost.UseUrls(string.Create(
            CultureInfo.InvariantCulture, $"http://{BracketIfNeeded(settings.Server.Host)}:{settings.Server.Port}"));
        builder.Services.AddRoutingCore();
        builder.Services.AddRazorComponents();
        builder.Services.AddLocalization();
        builder.Services.AddScoped<Visit>();
        // The pages bring data protection along; nothing here is sealed for a visitor, so no key is ever stored.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddOpenApi();
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
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, AnswerJson.Default);
        });
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(30));
    }

    private static void Use(WebApplication app)
    {
        AccessLog.Use(app);
        app.UseRequestTally();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseProblemHandling();
        app.UseVisits();
        app.UseVersionedFiles();
        app.UseRouting();
        app.UseRequestTimeouts();
        app.MapGuide();
    }

    private static string BracketIfNeeded(string host) =>
        host.Contains(':', StringComparison.Ordinal) && !host.StartsWith('[') ? $"[{host}]" : host;
}
