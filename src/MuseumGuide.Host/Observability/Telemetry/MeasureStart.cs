using MuseumGuide.Asking;
using MuseumGuide.Host.Health;
using MuseumGuide.Narrating;
using MuseumGuide.OpenAI;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Host.Observability.Telemetry;

/// <summary>Makes every instrument at the start, so that each is there before its first event.</summary>
internal sealed class MeasureStart(IServiceProvider services, EndpointDataSource endpoints) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = services.GetRequiredService<RecognitionMetrics>();
        _ = services.GetRequiredService<SpeechMetrics>();
        _ = services.GetRequiredService<ChatMetrics>();
        _ = services.GetRequiredService<RefusalMetrics>();
        _ = services.GetRequiredService<SlotMetrics>();
        _ = services.GetRequiredService<ServingMetrics>();
        _ = services.GetRequiredService<LogMetrics>();
        _ = services.GetRequiredService<ResourceMetrics>();
        _ = services.GetService<ProviderState>();
        _ = services.GetService<VectorMetrics>();
        return Task.CompletedTask;
    }

    // The server is the last to start, and brings the routes.
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        services.GetRequiredService<RequestMetrics>().Expect(endpoints.Endpoints);
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
