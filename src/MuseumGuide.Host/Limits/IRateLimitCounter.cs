namespace MuseumGuide.Host.Limits;

/// <summary>Counts the requests of clients.</summary>
internal interface IRateLimitCounter
{
    /// <summary>Counts one request under every quota of a policy, unless one of them is used up.</summary>
    /// <param name="client">As <see cref="Serving.ClientName"/> makes it.</param>
    ValueTask<RateLimitVerdict> CountAsync(
        RateLimitPolicy policy, string client, CancellationToken cancellationToken);
}
