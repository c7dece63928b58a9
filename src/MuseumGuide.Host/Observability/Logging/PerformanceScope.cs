namespace MuseumGuide.Host.Observability.Logging;

/// <summary>An operation while it lasts; one that ends without being called a success has failed.</summary>
internal sealed class PerformanceScope(
    string operation, CodePlace place, ILogger<PerformanceLog> logger, TimeProvider time,
    CancellationToken cancellationToken) : IDisposable
{
    private readonly long _started = time.GetTimestamp();
    private bool _isDone;
    private bool _succeeded;

    /// <summary>What came of it, a word from a small fixed set; null for a plain success or failure.</summary>
    public string? Outcome { get; set; }

    /// <summary>The tier that settled it; null where there is none.</summary>
    public string? Tier { get; set; }

    /// <summary>The voice or model that did it; null where it is not known.</summary>
    public string? Provider { get; set; }

    /// <summary>How many works or pieces it was about; null where that says nothing.</summary>
    public int? Count { get; set; }

    /// <summary>Calls it a success.</summary>
    public void Succeed(string? outcome = null)
    {
        Outcome = outcome ?? Outcome;
        _succeeded = true;
    }

    /// <summary>Tells how it ended and how long it took.</summary>
    public void Dispose()
    {
        if (_isDone) return;
        _isDone = true;
        var isLeft = !_succeeded && cancellationToken.IsCancellationRequested;
        var outcome = isLeft ? "canceled" : Outcome ?? (_succeeded ? "done" : "failed");
        logger.LogAt(
            place, _succeeded || isLeft ? LogLevel.Information : LogLevel.Warning, null, "{Operation}: {Outcome}.",
            (LogField.Operation, operation), (LogField.Outcome, outcome), (LogField.Success, _succeeded),
            (LogField.ExecutionTime, time.GetElapsedTime(_started).TotalSeconds),
            (LogField.Tier, Tier), (LogField.Provider, Provider), (LogField.Count, Count));
    }
}
