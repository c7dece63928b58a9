namespace MuseumGuide.Limiting;

/// <summary>Counts the requests of clients within windows that slide.</summary>
public interface IRateLimitCounter
{
    /// <summary>Counts one request under every quota of a policy in one step, unless one of them is used up.</summary>
    /// <param name="client">Names the visitor's device, salted by <see cref="ClientSalt"/>.</param>
    ValueTask<RateLimitVerdict> CountAsync(
        RateLimitPolicy policy, string client, CancellationToken cancellationToken);
}
