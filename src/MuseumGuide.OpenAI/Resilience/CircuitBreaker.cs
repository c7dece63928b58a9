using MuseumGuide.Models;

namespace MuseumGuide.OpenAI.Resilience;

/// <summary>Counts failures in a row and keeps calls away from a capability that has too many.</summary>
/// <param name="changed">Told of every opening and closing, inside the lock: it must be quick.</param>
internal sealed class CircuitBreaker(
    Capability capability, CircuitOptions options, TimeProvider time, Action<CapabilityStatus> changed)
{
    private readonly Lock _gate = new();
    private CircuitState _state = CircuitState.Closed;
    private DateTimeOffset _since = time.GetUtcNow();
    private int _failuresInARow;
    private long _openedAt;
    private TimeSpan _break;
    private bool _isProbing;
    private ModelFailure? _lastFailure;
    private DateTimeOffset? _lastFailureAt;
    private DateTimeOffset? _lastSuccessAt;
    private bool _isLastFailed;

    public CapabilityStatus Status
    {
        get
        {
            lock (_gate) return Describe();
        }
    }

    /// <summary>The fault that a call would meet now; null where it may go through.</summary>
    public Fault? Obstacle
    {
        get
        {
            lock (_gate) return MayEnter() ? null : Refusal();
        }
    }

    /// <summary>Lets an attempt through; after a break a single one, on which the others wait.</summary>
    /// <exception cref="FaultException">The circuit is open.</exception>
    public CircuitPass Enter()
    {
        lock (_gate)
        {
            if (!MayEnter()) throw new FaultException(Refusal());
            var isProbe = _state != CircuitState.Closed;
            _isProbing = isProbe;
            return new CircuitPass(this, isProbe);
        }
    }

    public void Succeed(bool isProbe)
    {
        lock (_gate)
        {
            _lastSuccessAt = time.GetUtcNow();
            _isLastFailed = false;
            // What started before the circuit opened says nothing of now.
            if (_state != CircuitState.Closed && !isProbe) return;
            _failuresInARow = 0;
            _isProbing = false;
            if (_state != CircuitState.Closed) Turn(CircuitState.Closed, TimeSpan.Zero);
        }
    }

    public void Fail(bool isProbe, Fault fault)
    {
        lock (_gate)
        {
            _lastFailure = fault.Failure;
            _lastFailureAt = time.GetUtcNow();
            _isLastFailed = true;
            if (isProbe) _isProbing = false;
            if (fault.Failure == ModelFailure.AccountRefused)
                Turn(CircuitState.AccountRefused, options.AccountBreak);
            else if (isProbe || (_state == CircuitState.Closed && ++_failuresInARow >= options.MaxFailures))
                Turn(CircuitState.Open, options.Break);
        }
    }

    public void Leave(bool isProbe)
    {
        lock (_gate)
        {
            if (isProbe) _isProbing = false;
        }
    }

    private bool MayEnter() => _state == CircuitState.Closed || (!_isProbing && Remaining() <= TimeSpan.Zero);

    private TimeSpan Remaining() => _break - time.GetElapsedTime(_openedAt);

    private Fault Refusal()
    {
        var failure =
            _state == CircuitState.AccountRefused ? ModelFailure.AccountRefused : ModelFailure.Unavailable;
        var remaining = Remaining();
        return new Fault(
            failure, "circuit open", RetryAfter: remaining > TimeSpan.Zero ? remaining : TimeSpan.FromSeconds(1));
    }

    private void Turn(CircuitState state, TimeSpan length)
    {
        _openedAt = time.GetTimestamp();
        _break = length;
        if (state == CircuitState.Closed) _failuresInARow = 0;
        if (_state == state) return;

        _state = state;
        _since = time.GetUtcNow();
        changed(Describe());
    }

    private CapabilityStatus Describe() => new(
        capability, _state, _since, _lastSuccessAt, _isLastFailed, _lastFailure, _lastFailureAt,
        _state == CircuitState.Closed ? null : time.GetUtcNow() + Remaining());
}
