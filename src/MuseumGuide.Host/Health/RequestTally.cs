namespace MuseumGuide.Host.Health;

/// <summary>Counts what was answered since the start.</summary>
internal sealed class RequestTally
{
    private long _total;
    private long _errors;

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
