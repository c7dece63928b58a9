namespace MuseumGuide.Limiting;

/// <summary>Whether a request may go on, and how its client stands afterwards.</summary>
/// <param name="IsAllowed">Whether it was counted; a refused one is not.</param>
/// <param name="Quotas">How the client stands under each quota, in the policy's order.</param>
public sealed record RateLimitVerdict(bool IsAllowed, IReadOnlyList<QuotaState> Quotas)
{
    /// <summary>Time until a request would be allowed again; zero where one is now.</summary>
    public TimeSpan RetryAfter =>
        Quotas.Where(state => state.Remaining == 0).Select(state => state.Reset).DefaultIfEmpty().Max();
}
