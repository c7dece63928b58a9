using MuseumGuide.Models;

namespace MuseumGuide.OpenAI;

/// <summary>How one capability stands.</summary>
/// <param name="Since">When it came to this state; the start of the process at first.</param>
/// <param name="LastSuccessAt">When it last answered as it should; null while it never did.</param>
/// <param name="IsLastFailed">Whether the latest attempt that ended was a failure.</param>
/// <param name="LastFailure">Why the latest failed attempt failed; null while none did.</param>
/// <param name="LastFailureAt">When that was; null while none did.</param>
/// <param name="RetryAt">From when one call may try again; null while closed.</param>
public sealed record CapabilityStatus(
    Capability Capability,
    CircuitState State,
    DateTimeOffset Since,
    DateTimeOffset? LastSuccessAt,
    bool IsLastFailed,
    ModelFailure? LastFailure,
    DateTimeOffset? LastFailureAt,
    DateTimeOffset? RetryAt);
