namespace MuseumGuide.Host.Health;

/// <summary>Counts what was answered since the start.</summary>
internal sealed class RequestTally(TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();
    private long _total;
    private long _errors;

    /// <summary>Time since the start.</summary>
    public TimeSpan Elapsed => time.GetElapsedTime(_start);

    /// <summary>The counts so far.</summary>
    public HealthStatistics Read()
    {
        // Errors first, so that they never outnumber the requests.
        var errors = Interlocked.Read(ref _errors);
        var total = Interlocked.Read(ref _total);
        return new HealthStatistics(total, errors, total == 0 ? 0 : Math.Round((double)errors / total, 4));
    }

    /// <summary>Counts one answer.</summary>
    public void Count(int status)
    {
        Interlocked.Increment(ref _total);
        if (status >= StatusCodes.Status500InternalServerError) Interlocked.Increment(ref _errors);
    }
}
