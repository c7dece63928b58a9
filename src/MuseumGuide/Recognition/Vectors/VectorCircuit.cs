namespace MuseumGuide.Recognition.Vectors;

/// <summary>Counts failures in a row, and keeps searches away from a store that has too many.</summary>
/// <param name="maxFailures">Failures in a row that open it.</param>
/// <param name="pause">How long it then stays open before a single search may try.</param>
internal sealed class VectorCircuit(int maxFailures, TimeSpan pause, TimeProvider time)
{
    private readonly Lock _gate = new();
    private int _failures;
    private long _openedAt;
    private bool _isOpen;
    private bool _isProbing;
    private bool _isLastFailed;
    private DateTimeOffset? _lastSuccessAt;
    private DateTimeOffset? _lastFailureAt;

    public VectorStoreState State
    {
        get
        {
            lock (_gate) return new VectorStoreState(_isOpen, _isLastFailed, _lastSuccessAt, _lastFailureAt);
        }
    }

    /// <summary>Asks whether a search may go through; whoever may must tell how it ended.</summary>
    public bool TryEnter()
    {
        lock (_gate)
        {
            if (!_isOpen) return true;
            if (_isProbing || time.GetElapsedTime(_openedAt) < pause) return false;
            return _isProbing = true;
        }
    }

    /// <returns>Whether it was open until now.</returns>
    public bool Succeed()
    {
        lock (_gate)
        {
            var wasOpen = _isOpen;
            (_failures, _isOpen, _isProbing, _isLastFailed) = (0, false, false, false);
            _lastSuccessAt = time.GetUtcNow();
            return wasOpen;
        }
    }

    /// <returns>Whether it opened just now.</returns>
    public bool Fail()
    {
        lock (_gate)
        {
            (_isLastFailed, _lastFailureAt) = (true, time.GetUtcNow());
            _failures++;
            var opens = !_isOpen && _failures >= maxFailures;
            if (opens || _isProbing) (_isOpen, _openedAt) = (true, time.GetTimestamp());
            _isProbing = false;
            return opens;
        }
    }

    /// <summary>The caller left before the end, which says nothing of the store.</summary>
    public void Leave()
    {
        lock (_gate) _isProbing = false;
    }
}
