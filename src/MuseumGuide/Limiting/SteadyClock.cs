namespace MuseumGuide.Limiting;

/// <summary>Time since the guide began, which never goes back whatever is done to the machine's clock.</summary>
internal sealed class SteadyClock(TimeProvider time)
{
    private readonly Lock _lock = new();
    private long _last = time.GetTimestamp();
    private TimeSpan _elapsed;

    public TimeSpan Now
    {
        get
        {
            lock (_lock)
            {
                var now = time.GetTimestamp();
                // A step back is taken as no time at all, so that nobody waits for the clock to catch up.
                if (now > _last) _elapsed += time.GetElapsedTime(_last, now);
                _last = now;
                return _elapsed;
            }
        }
    }
}
