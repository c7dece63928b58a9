namespace MuseumGuide.OpenAI.Resilience;

/// <summary>One attempt's way through the circuit; only its first report counts.</summary>
internal sealed class CircuitPass(CircuitBreaker circuit, bool isProbe)
{
    private int _isReported;

    /// <summary>The provider answered.</summary>
    public void Succeed()
    {
        if (IsFirst()) circuit.Succeed(isProbe);
    }

    /// <summary>It did not, or refused only this request, which shows that it is well.</summary>
    public void Fail(Fault fault)
    {
        if (!IsFirst()) return;
        if (fault.IsRequestsOwn) circuit.Succeed(isProbe);
        else circuit.Fail(isProbe, fault);
    }

    /// <summary>The caller left before anything could be told.</summary>
    public void Leave()
    {
        if (IsFirst()) circuit.Leave(isProbe);
    }

    private bool IsFirst() => Interlocked.Exchange(ref _isReported, 1) == 0;
}
