using MuseumGuide.Catalog;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Importing;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Host.Serving;

/// <summary>Loads the index at the start, built anew where another version described the collection, and again
/// whenever an import has finished, without a gap; works that are remembered from before are forgotten then, and while
/// an import goes on.</summary>
internal sealed partial class IndexRefresher(
    IReferenceStore store, IImportStore imports, RecognitionIndexLoader loader, RecognitionIndexHolder holder,
    IImportSignal signal, IndexRebuild rebuild, RememberedCatalog works, Exhibition exhibition, WarmUp warmUp,
    PerformanceLog performance, ILogger<IndexRefresher> logger)
    : BackgroundService
{
    // While an import goes on, and while something fails.
    private static readonly TimeSpan ShortInterval = TimeSpan.FromSeconds(1);

    // Of fewer, reading leaves little behind.
    private const int ManyWorks = 100_000;

    private bool _isImporting;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The server answers "not ready" meanwhile instead of not answering.
        await Task.Yield();
        long? loaded = null;
        var filled = false;
        var failing = false;
        do
        {
            try
            {
                if (!filled) await exhibition.FillEmptyCatalogAsync(stoppingToken);
                filled = true;
                // Nothing of it can be served before: not ready, while instances of the other version go on.
                if (loaded is null) await rebuild.RunAsync(null, stoppingToken);
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
        while (await WaitAsync(failing || _isImporting ? ShortInterval : signal.PollInterval, stoppingToken));
    }

    private async Task<bool> WaitAsync(TimeSpan longest, CancellationToken stoppingToken)
    {
        try
        {
            await signal.WaitAsync(longest, stoppingToken);
            return true;
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
        _isImporting = await imports.HasUnpublishedAsync(cancellationToken);
        if (generation != loaded || _isImporting) works.Forget();
        if (generation == loaded) return loaded;

        var index = await LoadAsync(cancellationToken);
        if (loaded is null)
        {
            await warmUp.RunAsync(index, cancellationToken);
            // Nobody waits yet, so what a million rows left behind can be given back to the machine.
            if (index.ArtworkIds.Count >= ManyWorks)
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }

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
