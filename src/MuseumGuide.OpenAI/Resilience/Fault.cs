using MuseumGuide.Models;

namespace MuseumGuide.OpenAI.Resilience;

/// <summary>What went wrong with one attempt, in our own words only.</summary>
/// <param name="Cause">For logs, such as "status 503"; never the provider's words.</param>
/// <param name="IsTransient">Whether the same request may well succeed a moment later.</param>
/// <param name="RetryAfter">When the provider said to come again; else null.</param>
internal sealed record Fault(ModelFailure Failure, string Cause, bool IsTransient = false, TimeSpan? RetryAfter = null)
{
    /// <summary>Whether the provider is well and only refused this one request.</summary>
    public bool IsRequestsOwn { get; init; }

    /// <summary>A reply that says nothing usable.</summary>
    public static Fault Malformed(string cause) => new(ModelFailure.Malformed, cause);

    /// <summary>A reply that stopped before its end.</summary>
    public static Fault CutShort(string cause) => new(ModelFailure.CutShort, cause);
}
