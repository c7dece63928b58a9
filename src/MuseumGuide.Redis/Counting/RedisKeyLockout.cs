using Microsoft.Extensions.Options;
using MuseumGuide.Limiting;

namespace MuseumGuide.Redis.Counting;

/// <summary>Counts wrong keys over all instances.</summary>
/// <remarks>They are counted in this process as well, and that alone holds while Redis is away: staff must get in just
/// when something is wrong, and a guesser is still locked out here.</remarks>
internal sealed class RedisKeyLockout(
    RedisLine line, MemoryKeyLockout own, IOptions<CountingOptions> options) : IKeyLockout
{
    public async ValueTask<TimeSpan?> FindWaitAsync(string client, CancellationToken cancellationToken)
    {
        if (await own.FindWaitAsync(client, cancellationToken) is { } here) return here;
        var reply = await line.AskAsync(
            RedisOperation.FindLockout,
            database => RedisScript.LockoutLeft.RunAsync(database, RedisKeys.Lockout(client)), cancellationToken);
        return reply.IsAnswered && (long)reply.Value is > 0 and var milliseconds
            ? TimeSpan.FromMilliseconds(milliseconds)
            : null;
    }

    public async ValueTask FailAsync(string client, CancellationToken cancellationToken)
    {
        await own.FailAsync(client, cancellationToken);
        await line.AskAsync(
            RedisOperation.Lockout,
            database => RedisScript.Lockout.RunAsync(
                database, RedisKeys.Lockout(client), options.Value.WrongKeys,
                (long)LockoutTimes.First.TotalMilliseconds, (long)LockoutTimes.Longest.TotalMilliseconds,
                (long)LockoutTimes.Memory.TotalMilliseconds),
            cancellationToken);
    }

    public async ValueTask SucceedAsync(string client, CancellationToken cancellationToken)
    {
        await own.SucceedAsync(client, cancellationToken);
        await line.AskAsync(
            RedisOperation.Lockout, database => database.KeyDeleteAsync(RedisKeys.Lockout(client)),
            cancellationToken);
    }
}
