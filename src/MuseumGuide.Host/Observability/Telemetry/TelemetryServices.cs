using MuseumGuide.Asking;
using MuseumGuide.Host.Health;
using MuseumGuide.Host.Observability.Telemetry.Emitting;
using MuseumGuide.Host.Settings;
using MuseumGuide.Narrating;
using MuseumGuide.Recognition;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace MuseumGuide.Host.Observability.Telemetry;

/// <summary>What is measured and traced, and where it goes.</summary>
internal static class TelemetryServices
{
    private const string Source = "MuseumGuide";

    public static IServiceCollection AddTelemetry(this IServiceCollection services, GuideSettings settings)
    {
        services.AddOptions<TelemetryOptions>().ValidateDataAnnotations().ValidateOnStart();
        if (!settings.Telemetry.EnableMetrics) return services;

        services.AddMeasures(settings);
        if (settings.Telemetry.StatsdUrl is not null) services.AddHostedService<StatsdEmitter>();
        if (settings.Telemetry.EmfFile is not null) services.AddHostedService<EmfEmitter>();

        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddAttributes([new("service.version", GuideVersion.Text)]))
            .WithMetrics(metrics => metrics.AddMeter(Source)
                .AddRuntimeInstrumentation().AddProcessInstrumentation().AddPrometheusExporter());
        if (settings.Telemetry.OtlpEndpoint is not null) telemetry.AddOtlp();
        return services;
    }

    /// <summary>Begins to listen, so that nothing is counted before somebody does.</summary>
    public static void StartTelemetry(this WebApplication app) => _ = app.Services.GetService<MeterProvider>();

    private static void AddMeasures(this IServiceCollection services, GuideSettings settings)
    {
        services.AddSingleton<RecognitionMetrics>();
        services.AddSingleton<SpeechMetrics>();
        services.AddSingleton<ChatMetrics>();
        services.AddSingleton<RequestMetrics>();
        services.AddSingleton<RefusalMetrics>();
        services.AddSingleton<SlotMetrics>();
        services.AddSingleton<ServingMetrics>();
        services.AddSingleton<LogMetrics>();
        services.AddHostedService<MeasureStart>();
        if (settings.Models.ApiKey is not null) services.AddHostedService<BudgetSampler>();
    }

    private static void AddOtlp(this OpenTelemetryBuilder telemetry) => telemetry
        .WithMetrics(metrics => metrics.AddOtlpExporter())
        .WithTracing(traces => traces.AddSource(Source)
            .AddAspNetCoreInstrumentation(requests =>
            {
                requests.Filter = context => !ProbePath.Is(context.Request.Path);
                // Which device a visitor holds is not the operator's business.
                requests.EnrichWithHttpRequest = (span, _) => span.SetTag("user_agent.original", null);
            })
            .AddOtlpExporter());
}
