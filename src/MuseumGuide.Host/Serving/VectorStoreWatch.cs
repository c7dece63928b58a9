using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Host.Serving;

/// <summary>Says at the start of a server whether the vector store holds what the index does, and tries again while it
/// cannot be asked. Photos are answered meanwhile.</summary>
internal sealed partial class VectorStoreWatch(
    RecognitionIndexHolder holder, ILogger<VectorStoreWatch> logger, IVectorStore? store = null)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (store is null) return;
        var isTold = false;
        try
        {
            while (!holder.IsLoaded) await Task.Delay(Interval, stoppingToken);
            while (true)
            {
                try
                {
                    Compare(await CountAsync(store, stoppingToken));
                    return;
                }
                catch (VectorStoreException e)
                {
                    if (!isTold) LogUnfit(e);
                    isTold = true;
                }

                await Task.Delay(Pause, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server ends.
        }
    }

    private static async Task<long> CountAsync(IVectorStore store, CancellationToken stoppingToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        limit.CancelAfter(Patience);
        try
        {
            return await store.CountAsync(limit.Token).WaitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
        {
            throw new VectorStoreException(store.SystemName, "count vectors", "it did not answer in time.");
        }
    }

    private void Compare(long count)
    {
        var works = holder.Current.ArtworkIds.Count;
        if (count == works) LogFit(store!.SystemName, works);
        else LogBehind(store!.SystemName, count, works);
    }

    [LoggerMessage(LogLevel.Information, "{Store} holds the vectors of {WorkCount} works.")]
    private partial void LogFit(string store, int workCount);

    [LoggerMessage(LogLevel.Warning,
        "{Store} holds the vectors of {Count} works instead of {WorkCount}; museum-guide vectors mends that.")]
    private partial void LogBehind(string store, long count, int workCount);

    [LoggerMessage(LogLevel.Error, "The vector store cannot be used; photos are searched by what is local.")]
    private partial void LogUnfit(Exception exception);
}
