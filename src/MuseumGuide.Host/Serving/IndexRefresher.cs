using MuseumGuide.Catalog;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Importing;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Host.Serving;

/// <summary>Loads the index at the start, and again whenever an import has finished, without a gap; works that are
/// remembered from before are forgotten then, and while an import goes on.</summary>
internal sealed partial class IndexRefresher(
    IReferenceStore store, IImportStore imports, RecognitionIndexLoader loader, RecognitionIndexHolder holder,
    RememberedCatalog works, Exhibition exhibition, WarmUp warmUp, PerformanceLog performance,
    ILogger<IndexRefresher> logger)
    : BackgroundService
{
    /// <summary>Time between two looks for a finished import.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The server answers "not ready" meanwhile instead of not answering.
        await Task.Yield();
        long? loaded = null;
        var filled = false;
        var failing = false;
        using var timer = new PeriodicTimer(Interval);
        do
        {
            try
            {
                if (!filled) await exhibition.FillEmptyCatalogAsync(stoppingToken);
                filled = true;
                loaded = await RefreshAsync(loaded, stoppingToken);
                failing = false;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                // The old index goes on answering; one line when it begins to fail, not one a second.
                if (!failing) LogRefreshFailed(e);
                failing = true;
            }
        }
        while (await WaitAsync(timer, stoppingToken));
    }

    private static async ValueTask<bool> WaitAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task<long?> RefreshAsync(long? loaded, CancellationToken cancellationToken)
    {
        var generation = await store.ReadGenerationAsync(cancellationToken);
        // Works that an import has stored are told before it has ended, and also where it was cut off.
        if (generation != loaded || await imports.HasUnpublishedAsync(cancellationToken)) works.Forget();
        if (generation == loaded) return loaded;

        var index = await LoadAsync(cancellationToken);
        if (loaded is null) await warmUp.RunAsync(index, cancellationToken);
        holder.Swap(index);
        LogIndexLoaded(index.ArtworkIds.Count, generation);
        return generation;
    }

    private async Task<RecognitionIndex> LoadAsync(CancellationToken cancellationToken)
    {
        using var scope = performance.Begin("load_index", cancellationToken);
        // Loading takes processor time for a while; requests go before it.
        var index = await Task.Run(() => loader.LoadAsync(cancellationToken), cancellationToken);
        scope.Count = index.ArtworkIds.Count;
        scope.Succeed();
        return index;
    }

    [LoggerMessage(LogLevel.Information, "Serving {WorkCount} works, import {Generation}.")]
    private partial void LogIndexLoaded(int workCount, long generation);

    [LoggerMessage(LogLevel.Error, "The collection could not be loaded; trying again every second.")]
    private partial void LogRefreshFailed(Exception exception);
}
