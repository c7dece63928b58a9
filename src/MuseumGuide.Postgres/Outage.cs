namespace MuseumGuide.Postgres;

/// <summary>How long the database has not been reached, so that requests wait for a short restart and not for a long
/// one.</summary>
internal sealed class Outage(TimeProvider time)
{
    private static readonly TimeSpan ProbeEvery = TimeSpan.FromSeconds(1);
    private readonly Lock _lock = new();
    private long? _began;
    private long _probed;
    private Exception? _last;

    /// <summary>Says that the database answered.</summary>
    public void End()
    {
        if (_last is null) return;
        lock (_lock) (_began, _last) = (null, null);
    }

    /// <summary>Says that it did not.</summary>
    public void Note(Exception error)
    {
        lock (_lock)
        {
            _began ??= time.GetTimestamp();
            _last = error;
        }
    }

    /// <summary>Whether waiting is still worth it for somebody with this much patience.</summary>
    public bool IsShorterThan(TimeSpan patience)
    {
        lock (_lock) return _began is not { } began || time.GetElapsedTime(began) < patience;
    }

    /// <summary>The failure to fail with at once, where the outage has outlasted the patience and somebody else has
    /// just tried; null where it is to be tried.</summary>
    public Exception? FindVerdict(TimeSpan patience)
    {
        if (_last is null) return null;
        lock (_lock)
        {
            if (_began is not { } began || time.GetElapsedTime(began) < patience) return null;
            if (time.GetElapsedTime(_probed) < ProbeEvery) return _last;
            _probed = time.GetTimestamp();
            return null;
        }
    }
}
