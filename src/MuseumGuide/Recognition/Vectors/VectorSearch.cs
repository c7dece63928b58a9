using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MuseumGuide.Recognition.Vectors;

/// <summary>Searches a vector store while a visitor waits: cut off in time, and left alone while it is down.</summary>
public sealed partial class VectorSearch(
    IVectorStore store, IOptions<VectorSearchOptions> options, TimeProvider time, VectorMetrics metrics,
    ILogger<VectorSearch> logger)
{
    private readonly VectorSearchOptions _options = options.Value;
    private readonly VectorCircuit _circuit = new(options.Value.MaxFailures, options.Value.Break, time);

    /// <summary>The kind of store.</summary>
    public string SystemName => store.SystemName;

    /// <summary>How it answered so far.</summary>
    public VectorStoreState State => _circuit.State;

    /// <summary>Time that all searches for one photo may take.</summary>
    public TimeSpan PhotoBudget => _options.PhotoBudget;

    /// <summary>Finds the works most like each of several queries.</summary>
    /// <param name="budget">The most time to wait, where that is less than one search may take.</param>
    /// <returns>As <see cref="IVectorStore.FindNearestAsync"/>; null when the store did not answer.</returns>
    public Task<IReadOnlyList<IReadOnlyList<VectorNeighbor>>?> FindNearestAsync(
        IReadOnlyList<byte[]> queries, int count, TimeSpan budget, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(queries);
        return queries.Count == 0
            ? Task.FromResult<IReadOnlyList<IReadOnlyList<VectorNeighbor>>?>([])
            : TryAsync(token => store.FindNearestAsync(queries, count, token), budget, cancellationToken);
    }

    /// <summary>Finds the works whose pictures look most like one's.</summary>
    /// <returns>Most similar first, never the work itself; empty also when the store did not answer.</returns>
    public async Task<IReadOnlyList<VectorNeighbor>> FindLikeAsync(
        string artworkId, int count, CancellationToken cancellationToken)
    {
        var found = await TryAsync(
            async token =>
            {
                var own = await store.FetchAsync([artworkId], token);
                return own.TryGetValue(artworkId, out var embedding)
                    ? (await store.FindNearestAsync([embedding], count + 1, token))[0]
                    : [];
            },
            _options.Timeout, cancellationToken);
        return [.. (found ?? []).Where(near => near.ArtworkId != artworkId).Take(count)];
    }

    private async Task<T?> TryAsync<T>(
        Func<CancellationToken, Task<T>> search, TimeSpan budget, CancellationToken cancellationToken)
        where T : class
    {
        if (budget <= TimeSpan.Zero || !_circuit.TryEnter())
        {
            metrics.Searched(VectorSearchResult.LeftAlone, TimeSpan.Zero);
            return null;
        }

        var started = time.GetTimestamp();
        using var limit = new CancellationTokenSource(
            budget < _options.Timeout ? budget : _options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            // A store that does not hear of the end is not waited for either.
            var found = await search(either.Token).WaitAsync(either.Token);
            metrics.Searched(VectorSearchResult.Answered, time.GetElapsedTime(started));
            if (_circuit.Succeed()) LogAnswersAgain(store.SystemName);
            return found;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            _circuit.Leave();
            throw;
        }
        catch (Exception e) when (e is VectorStoreException or OperationCanceledException)
        {
            var result = limit.IsCancellationRequested ? VectorSearchResult.TimedOut : VectorSearchResult.Failed;
            metrics.Searched(result, time.GetElapsedTime(started));
            if (result == VectorSearchResult.TimedOut) LogTimedOut(store.SystemName, _options.Timeout);
            else LogFailed(e.Message);
            if (_circuit.Fail()) LogLeftAlone(store.SystemName, _options.Break);
            return null;
        }
        catch
        {
            _circuit.Leave();
            throw;
        }
    }

    // The reason is in our own words; a stack for each photo would say no more.
    [LoggerMessage(LogLevel.Warning, "A photo was searched without the vector store: {Reason}")]
    private partial void LogFailed(string reason);

    [LoggerMessage(LogLevel.Warning, "A photo was searched without {Store}, which did not answer within {Limit}.")]
    private partial void LogTimedOut(string store, TimeSpan limit);

    [LoggerMessage(LogLevel.Error, "{Store} failed several times in a row; it is left alone for {Pause}.")]
    private partial void LogLeftAlone(string store, TimeSpan pause);

    [LoggerMessage(LogLevel.Information, "{Store} answers again.")]
    private partial void LogAnswersAgain(string store);
}
