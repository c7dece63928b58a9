namespace MuseumGuide.OpenAI.Resilience;

/// <summary>Carries a fault from the attempt to the call around it; it never leaves this assembly.</summary>
internal sealed class FaultException(Fault fault) : Exception(fault.Cause)
{
    public Fault Fault { get; } = fault;
}
