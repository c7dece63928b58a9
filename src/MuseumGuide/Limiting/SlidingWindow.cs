namespace MuseumGuide.Limiting;

/// <summary>One client's requests under one quota.</summary>
/// <remarks>The window is cut in sixty parts and requests are summed in each, so the memory does not grow with the
/// quota. A part counts until its last moment is a whole window old: within any window the quota is never exceeded, and
/// a request comes back at most a sixtieth of the window late. Not for several threads.</remarks>
internal sealed class SlidingWindow(Quota quota)
{
    private const int Parts = 60;
    private readonly TimeSpan _part = quota.Window / Parts;
    private readonly Queue<(long Part, long Count)> _past = new();
    private (long Part, long Count) _current;
    private long _total;

    /// <summary>Whether one more fits in.</summary>
    /// <param name="now">Time on a clock that never goes back.</param>
    public bool HasRoom(TimeSpan now)
    {
        Forget(now);
        return _total < quota.Requests;
    }

    /// <summary>Counts one.</summary>
    public void Add(TimeSpan now)
    {
        var part = now.Ticks / _part.Ticks;
        if (_current.Count > 0 && _current.Part != part)
        {
            _past.Enqueue(_current);
            _current = default;
        }

        _current = (part, _current.Count + 1);
        _total++;
    }

    /// <summary>How the client stands.</summary>
    public QuotaState StateAt(TimeSpan now)
    {
        Forget(now);
        if (_total == 0) return new QuotaState(quota, quota.Requests, TimeSpan.Zero);
        var oldest = _past.TryPeek(out var first) ? first : _current;
        return new QuotaState(quota, quota.Requests - _total, (_part * (oldest.Part + Parts + 1)) - now);
    }

    private void Forget(TimeSpan now)
    {
        var oldest = (now.Ticks / _part.Ticks) - Parts;
        while (_past.TryPeek(out var first) && first.Part < oldest)
        {
            _past.Dequeue();
            _total -= first.Count;
        }

        if (_current.Count == 0 || _current.Part >= oldest) return;
        _total -= _current.Count;
        _current = default;
    }
}
