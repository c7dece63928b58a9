using MuseumGuide.OpenAI.Resilience;

namespace MuseumGuide.OpenAI;

/// <summary>How the provider stands, for status pages and health checks; reading it sends nothing.</summary>
public sealed class ProviderState
{
    private readonly ProviderLines _lines;

    internal ProviderState(ProviderLines lines) => _lines = lines;

    /// <summary>Every capability, in the order of <see cref="Capability"/>.</summary>
    public IReadOnlyList<CapabilityStatus> Capabilities =>
        [.. Enum.GetValues<Capability>().Select(capability => _lines.Of(capability).Status)];

    /// <summary>How one capability stands now.</summary>
    public CapabilityStatus Of(Capability capability) => _lines.Of(capability).Status;
}
