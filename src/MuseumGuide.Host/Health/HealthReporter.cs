using MuseumGuide.Catalog;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Settings;
using MuseumGuide.Narrating;
using MuseumGuide.OpenAI;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Redis;
using MuseumGuide.Recognition.Vectors;
using MuseumGuide.SentenceEncoding;

namespace MuseumGuide.Host.Health;

/// <summary>Looks how everything is.</summary>
internal sealed class HealthReporter(
    ResourceSampler resources, RequestTally tally, Readiness readiness, RecognitionIndexHolder index,
    IArtworkCatalog catalog, SpeechChoice speech, DataFolder folder, GuideSettings settings,
    IServiceProvider services, TimeProvider time)
{
    // A probe is answered in time even where a store hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<HealthReport> ReportAsync(CancellationToken cancellationToken)
    {
        var system = SystemNow();
        var apis = Together(new Dictionary<string, PartHealth>(StringComparer.Ordinal)
        {
            ["openai"] = ProviderHealth.Of(services.GetService<ProviderState>()),
            ["pinecone"] = VectorStoreHealth.Of(VectorStoreNamed("pinecone")),
        });
        var dependencies = Together(new Dictionary<string, PartHealth>(StringComparer.Ordinal)
        {
            ["index"] = (index.IsLoaded ? HealthStatus.Healthy : HealthStatus.Unhealthy).AsPart(),
            ["database"] = await DatabaseAsync(cancellationToken),
            ["pgvector"] = VectorStoreHealth.Of(VectorStoreNamed("pgvector")),
            ["data_folder"] = folder.Look().AsPart(),
            ["speech"] = Presence(speech.First is not null),
            ["sentence_encoder"] = Presence(services.GetService<SentenceEncoder>() is not null),
            ["redis"] = RedisHealth.Of(services.GetService<RedisState>()),
        });
        return new HealthReport(
            Overall(system.Status, apis.Status, dependencies.Status), time.GetUtcNow(),
            Math.Round(tally.Elapsed.TotalSeconds, 1), GuideVersion.Text,
            new HealthChecks(system, apis, dependencies), tally.Read());
    }

    private VectorSearch? VectorStoreNamed(string name) =>
        services.GetService<VectorSearch>() is { } search && search.SystemName == name ? search : null;

    private string Overall(params ReadOnlySpan<string> parts)
    {
        if (readiness.FindObstacle() is not null || parts.Contains(HealthStatus.Unhealthy.Word()))
            return HealthStatus.Unhealthy.Word();
        return (parts.Contains(HealthStatus.Degraded.Word()) ? HealthStatus.Degraded : HealthStatus.Healthy).Word();
    }

    private SystemHealth SystemNow()
    {
        var usage = resources.Current;
        return new SystemHealth(
            (usage.IsShort ? HealthStatus.Degraded : HealthStatus.Healthy).Word(),
            Rounded(usage.CpuPercent), Rounded(usage.MemoryPercent), Rounded(usage.DiskPercent));
    }

    private async Task<PartHealth> DatabaseAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            await catalog.CountAsync(limit.Token).WaitAsync(limit.Token);
            return HealthStatus.Healthy.AsPart();
        }
        catch (Exception e) when (
            e is CatalogException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            // What instances share takes none of them out of service.
            return (settings.Storage.IsShared ? HealthStatus.Degraded : HealthStatus.Unhealthy).AsPart();
        }
    }

    private static PartsHealth Together(Dictionary<string, PartHealth> parts)
    {
        var statuses = parts.Values.Select(part => part.Status).ToArray();
        var worst = statuses.Contains(HealthStatus.Unhealthy.Word()) ? HealthStatus.Unhealthy
            : statuses.Contains(HealthStatus.Degraded.Word()) ? HealthStatus.Degraded
            : HealthStatus.Healthy;
        return new PartsHealth(worst.Word(), parts);
    }

    private static PartHealth Presence(bool isThere) =>
        (isThere ? HealthStatus.Healthy : HealthStatus.NotConfigured).AsPart();

    private static double? Rounded(double? percent) => percent is { } value ? Math.Round(value, 1) : null;
}
