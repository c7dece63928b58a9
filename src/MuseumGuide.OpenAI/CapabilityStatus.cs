using MuseumGuide.Models;

namespace MuseumGuide.OpenAI;

/// <summary>How one capability stands.</summary>
/// <param name="Since">When it came to this state; the start of the process at first.</param>
/// <param name="LastFailure">Why the latest failed attempt failed; null while none did.</param>
/// <param name="LastFailureAt">When that was; null while none did.</param>
/// <param name="RetryAt">From when one call may try again; null while closed.</param>
public sealed record CapabilityStatus(
    Capability Capability,
    CircuitState State,
    DateTimeOffset Since,
    ModelFailure? LastFailure,
    DateTimeOffset? LastFailureAt,
    DateTimeOffset? RetryAt);
