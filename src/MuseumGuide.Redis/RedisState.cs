using Microsoft.Extensions.Logging;

namespace MuseumGuide.Redis;

/// <summary>How Redis stands by the last real answers; reading it sends nothing. Says in the log once when Redis goes
/// and once when it is back.</summary>
public sealed partial class RedisState
{
    // A write that is refused may stand between reads that are answered.
    private static readonly TimeSpan QuietBeforeBack = TimeSpan.FromSeconds(5);
    private readonly RedisAddress _address;
    private readonly TimeProvider _time;
    private readonly ILogger<RedisState> _logger;
    private readonly Lock _lock = new();
    private RedisTrouble? _trouble;
    private DateTimeOffset _troubleSince;
    private DateTimeOffset _unusableToldAt;
    private bool _wasUp;
    private long _successTicks;
    private long _failureTicks;

    internal RedisState(RedisAddress address, TimeProvider time, ILogger<RedisState> logger)
    {
        _address = address;
        _time = time;
        _logger = logger;
    }

    /// <summary>Whether this instance is on its own, or Redis takes nothing.</summary>
    public bool IsFailing
    {
        get { lock (_lock) return !_wasUp || _trouble is not null; }
    }

    /// <summary>What is wrong; null for nothing, or while nothing was tried.</summary>
    public RedisTrouble? Trouble
    {
        get { lock (_lock) return _trouble; }
    }

    /// <summary>When it last did what was asked; null where it never did.</summary>
    public DateTimeOffset? LastSuccessAt => Time(ref _successTicks);

    /// <summary>When it last failed; null where it never did.</summary>
    public DateTimeOffset? LastFailureAt => Time(ref _failureTicks);

    /// <summary>Takes note that Redis can be asked.</summary>
    internal void Opened()
    {
        lock (_lock)
        {
            _wasUp = true;
            Volatile.Write(ref _successTicks, _time.GetUtcNow().UtcTicks);
            if (_trouble?.ClosesLine() == true) EndTrouble();
        }
    }

    /// <summary>Takes note of an answer.</summary>
    internal void Answered(RedisOperation operation)
    {
        var now = _time.GetUtcNow();
        Volatile.Write(ref _successTicks, now.UtcTicks);
        if (!operation.Writes || Trouble is not { } trouble || trouble.ClosesLine()) return;
        lock (_lock)
        {
            if (now.UtcTicks - Volatile.Read(ref _failureTicks) >= QuietBeforeBack.Ticks) EndTrouble();
        }
    }

    /// <summary>Takes note of a trouble.</summary>
    internal void Failed(RedisTrouble trouble)
    {
        lock (_lock)
        {
            var now = _time.GetUtcNow();
            Volatile.Write(ref _failureTicks, now.UtcTicks);
            if (trouble == RedisTrouble.UnusableEntry) TellUnusable(now);
            else if (IsNews(trouble))
            {
                _troubleSince = _trouble is null ? now : _troubleSince;
                _trouble = trouble;
                LogLost(_address, trouble.Words());
            }
        }
    }

    // A refusal shows itself as a lost connection as well, and a stalled one is lost in the end.
    private bool IsNews(RedisTrouble trouble) => _trouble is not { } known
        || (known != trouble && (trouble.IsRefusal() || !known.ClosesLine()));

    private void EndTrouble()
    {
        if (_trouble is null) return;
        LogBack(_address, Math.Round((_time.GetUtcNow() - _troubleSince).TotalSeconds, 1));
        _trouble = null;
    }

    private void TellUnusable(DateTimeOffset now)
    {
        if (now - _unusableToldAt < TimeSpan.FromMinutes(1)) return;
        _unusableToldAt = now;
        LogUnusable(_address);
    }

    private static DateTimeOffset? Time(ref long ticks) =>
        Volatile.Read(ref ticks) is > 0 and var known ? new DateTimeOffset(known, TimeSpan.Zero) : null;

    [LoggerMessage(
        LogLevel.Warning,
        "Redis at {Address} {Trouble:l}. This instance counts and remembers on its own until that has changed.")]
    private partial void LogLost(RedisAddress address, string trouble);

    [LoggerMessage(LogLevel.Information, "Redis at {Address} is back after {Seconds} s; instances share again.")]
    private partial void LogBack(RedisAddress address, double seconds);

    [LoggerMessage(
        LogLevel.Warning,
        "Redis at {Address} holds an entry that this version of the guide did not write; it is passed over.")]
    private partial void LogUnusable(RedisAddress address);
}
