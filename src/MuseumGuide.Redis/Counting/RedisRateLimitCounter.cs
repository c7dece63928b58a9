using MuseumGuide.Limiting;
using StackExchange.Redis;

namespace MuseumGuide.Redis.Counting;

/// <summary>Counts over all instances, by Redis' own clock.</summary>
/// <remarks>What is let through is counted in this process as well. So a client that has had its share here gets no new
/// one when Redis goes, and no new one when it comes back empty: the quota of one instance holds all along.</remarks>
internal sealed class RedisRateLimitCounter(RedisLine line, MemoryRateLimitCounter own) : IRateLimitCounter
{
    // As many as SlidingWindow has.
    private const int Parts = 60;

    public async ValueTask<RateLimitVerdict> CountAsync(
        RateLimitPolicy policy, string client, CancellationToken cancellationToken)
    {
        var reply = await line.AskAsync(
            RedisOperation.Count,
            database => RedisScript.Count.RunAsync(
                database, RedisKeys.Requests(policy.Name, client), [.. policy.Quotas.SelectMany(Arguments)]),
            cancellationToken);
        if (!reply.IsAnswered) return await own.CountAsync(policy, client, cancellationToken);

        var shared = Read(policy, (long[])reply.Value!);
        if (!shared.IsAllowed) return shared;
        var here = await own.CountAsync(policy, client, cancellationToken);
        return here.IsAllowed ? shared : here;
    }

    private static IEnumerable<RedisValue> Arguments(Quota quota)
    {
        yield return quota.Requests;
        yield return (long)Math.Ceiling(quota.Window.TotalMicroseconds / Parts);
    }

    private static RateLimitVerdict Read(RateLimitPolicy policy, long[] figures)
    {
        var quotas = new QuotaState[policy.Quotas.Count];
        for (var i = 0; i < quotas.Length; i++)
        {
            quotas[i] = new QuotaState(
                policy.Quotas[i], figures[1 + (2 * i)], TimeSpan.FromMicroseconds(figures[2 + (2 * i)]));
        }

        return new RateLimitVerdict(figures[0] == 1, quotas);
    }
}
