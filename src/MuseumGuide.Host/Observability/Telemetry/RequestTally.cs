namespace MuseumGuide.Host.Observability.Telemetry;

/// <summary>Counts requests and those that failed, in all and over the last five minutes. Probes are not counted: they
/// say nothing of what visitors meet.</summary>
internal sealed class RequestTally(TimeProvider time)
{
    private const int SlotCount = 30;
    private static readonly TimeSpan SlotLength = TimeSpan.FromSeconds(10);
    private readonly Lock _lock = new();
    private readonly (long Number, long Requests, long Errors)[] _slots = new (long, long, long)[SlotCount];
    private long _requests;
    private long _errors;

    /// <summary>Requests since the start.</summary>
    public long Requests => Interlocked.Read(ref _requests);

    /// <summary>Of these, those answered with 500 or above.</summary>
    public long Errors => Interlocked.Read(ref _errors);

    /// <summary>The share of the last five minutes' requests that failed, 0 to 1; 0 when there were none.</summary>
    public double ErrorRate
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

    private long CurrentSlot => time.GetTimestamp() / (long)(SlotLength.TotalSeconds * time.TimestampFrequency) + 1;

    /// <summary>Counts one request that ended.</summary>
    public void Count(bool isError)
    {
        Interlocked.Increment(ref _requests);
        if (isError) Interlocked.Increment(ref _errors);
        lock (_lock)
        {
            var number = CurrentSlot;
            ref var slot = ref _slots[number % SlotCount];
            if (slot.Number != number) slot = (number, 0, 0);
            slot.Requests++;
            if (isError) slot.Errors++;
        }
    }
}
