using System.Diagnostics;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace MuseumGuide.Redis;

/// <summary>Asks Redis, and leaves it alone while it does not answer, so that no request waits for it twice.</summary>
internal sealed class RedisLine(RedisState state, RedisMetrics metrics, IOptions<RedisOptions> options)
{
    private readonly TimeSpan _timeout = options.Value.Timeout;
    private volatile IDatabase? _database;

    /// <summary>Whether Redis is asked at all.</summary>
    public bool IsOpen => _database is not null;

    /// <summary>Asks Redis from now on.</summary>
    public void Open(IDatabase database)
    {
        _database = database;
        state.Opened();
    }

    /// <summary>Leaves Redis alone until the next <see cref="Open"/>, where the trouble is of that kind.</summary>
    public void Fail(RedisTrouble trouble)
    {
        if (trouble.ClosesLine()) _database = null;
        state.Failed(trouble);
    }

    /// <summary>Leaves Redis alone, without a trouble.</summary>
    public void Close() => _database = null;

    /// <summary>Asks something; what is sent goes out in the order of the calls.</summary>
    /// <exception cref="OperationCanceledException">The caller does not wait any more.</exception>
    public async ValueTask<RedisReply<T>> AskAsync<T>(
        RedisOperation operation, Func<IDatabase, Task<T>> ask, CancellationToken cancellationToken = default)
    {
        if (_database is not { } database)
        {
            metrics.Skipped(operation);
            return default;
        }

        var started = Stopwatch.GetTimestamp();
        Task<T>? asked = null;
        try
        {
            asked = ask(database);
            var value = await asked.WaitAsync(_timeout, cancellationToken);
            metrics.Answered(operation, Stopwatch.GetElapsedTime(started));
            state.Answered(operation);
            return new RedisReply<T>(true, value);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Abandon(asked);
            throw;
        }
        catch (Exception e) when (RedisTroubles.Of(e) is not null)
        {
            Abandon(asked);
            metrics.Failed(operation, Stopwatch.GetElapsedTime(started));
            Fail(RedisTroubles.Of(e)!.Value);
            return default;
        }
    }

    // It may still fail, and nobody is there to see it.
    private static void Abandon(Task? asked) => _ = asked?.ContinueWith(
        task => _ = task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted,
        TaskScheduler.Default);
}
