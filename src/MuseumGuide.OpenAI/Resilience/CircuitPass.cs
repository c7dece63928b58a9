namespace MuseumGuide.OpenAI.Resilience;

/// <summary>One attempt's way through the circuit; only its first report counts.</summary>
internal sealed class CircuitPass(CircuitBreaker circuit, bool isProbe)
{
    private bool _isProbe = isProbe;
    private int _isReported;

    /// <summary>The provider has begun to answer: a probe has shown what it should, the rest is to come.</summary>
    public void Reach()
    {
        if (!_isProbe) return;
        circuit.Succeed(isProbe: true);
        _isProbe = false;
    }

    /// <summary>The provider answered.</summary>
    public void Succeed()
    {
        if (IsFirst()) circuit.Succeed(_isProbe);
    }

    /// <summary>It did not, or refused only this request, which shows that it is well.</summary>
    public void Fail(Fault fault)
    {
        if (!IsFirst()) return;
        if (fault.IsRequestsOwn) circuit.Succeed(_isProbe);
        else circuit.Fail(_isProbe, fault);
    }

    /// <summary>The caller left before anything could be told.</summary>
    public void Leave()
    {
        if (IsFirst()) circuit.Leave(_isProbe);
    }

    private bool IsFirst() => Interlocked.Exchange(ref _isReported, 1) == 0;
}
