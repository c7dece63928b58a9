namespace MuseumGuide.Host.Health;

/// <summary>Counts what was answered, since the start and over the last five minutes.</summary>
internal sealed class RequestTally(TimeProvider time)
{
    private const int SlotCount = 30;
    private static readonly TimeSpan SlotLength = TimeSpan.FromSeconds(10);
    private readonly Lock _lock = new();
    private readonly long _start = time.GetTimestamp();
    private readonly (long Number, long Requests, long Errors)[] _slots = new (long, long, long)[SlotCount];
    private long _total;
    private long _errors;

    /// <summary>Time since the start.</summary>
    public TimeSpan Elapsed => time.GetElapsedTime(_start);

    /// <summary>The share of the last five minutes' requests that were answered with 500 or above, 0 to 1; 0 when there
    /// were none.</summary>
    public double RecentErrorRate
    {
        get
        {
            lock (_lock)
            {
                var oldest = CurrentSlot - SlotCount + 1;
                long requests = 0, errors = 0;
                foreach (var slot in _slots)
                {
                    if (slot.Number < oldest) continue;
                    requests += slot.Requests;
                    errors += slot.Errors;
                }

                return requests == 0 ? 0 : (double)errors / requests;
            }
        }
    }

    // Never 0, which is the number of a slot that was not used yet.
    private long CurrentSlot =>
        (time.GetTimestamp() / (long)(SlotLength.TotalSeconds * time.TimestampFrequency)) + 1;

    /// <summary>The counts since the start.</summary>
    public HealthStatistics Read()
    {
        lock (_lock)
            return new HealthStatistics(_total, _errors, _total == 0 ? 0 : Math.Round((double)_errors / _total, 4));
    }

    /// <summary>Counts one answer.</summary>
    public void Count(int status)
    {
        var error = status >= StatusCodes.Status500InternalServerError ? 1 : 0;
        lock (_lock)
        {
            _total++;
            _errors += error;
            var number = CurrentSlot;
            ref var slot = ref _slots[number % SlotCount];
            if (slot.Number != number) slot = (number, 0, 0);
            slot.Requests++;
            slot.Errors += error;
        }
    }
}
