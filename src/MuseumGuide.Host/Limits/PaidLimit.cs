using MuseumGuide.Limiting;

namespace MuseumGuide.Host.Limits;

/// <summary>Counts the requests of visitors that ask a paid provider, each once however often it asks.</summary>
internal sealed class PaidLimit(IHttpContextAccessor requests, IRateLimitCounter counter, RateLimitPolicies policies)
{
    private static readonly object Key = new();

    /// <returns>Null where the provider may be asked; else the time to wait. What no visitor asked for, such as a
    /// command of the staff, may always.</returns>
    public async ValueTask<TimeSpan?> FindWaitAsync(string client, CancellationToken cancellationToken)
    {
        if (requests.HttpContext is not { } request) return null;
        Task<RateLimitVerdict> verdict;
        lock (request.Items)
        {
            if (request.Items[Key] is Task<RateLimitVerdict> known) verdict = known;
            else request.Items[Key] = verdict = counter.CountAsync(policies.Paid, client, cancellationToken).AsTask();
        }

        var counted = await verdict;
        return counted.IsAllowed ? null : counted.RetryAfter;
    }
}
