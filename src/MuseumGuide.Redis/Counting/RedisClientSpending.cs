using Microsoft.Extensions.Options;
using MuseumGuide.Spending;

namespace MuseumGuide.Redis.Counting;

/// <summary>Counts what each client has spent in a day over all instances.</summary>
/// <remarks>It is counted in this process as well, and that alone holds while Redis is away.</remarks>
internal sealed class RedisClientSpending(
    RedisLine line, MemoryClientSpending own, IOptions<BudgetOptions> options) : IClientSpending
{
    // Until the day is over everywhere on instances whose clocks differ.
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(2);

    public async ValueTask<bool> TryCountRequestAsync(
        DateOnly day, string client, CancellationToken cancellationToken)
    {
        var reply = await line.AskAsync(
            RedisOperation.Spend,
            database => RedisScript.Spend.RunAsync(
                database, RedisKeys.Spending(day), client, options.Value.RequestsPerClientPerDay,
                options.Value.TokensPerClientPerDay, MemoryClientSpending.MostClients,
                (long)Lifetime.TotalMilliseconds),
            cancellationToken);
        return (!reply.IsAnswered || (bool)reply.Value)
            && await own.TryCountRequestAsync(day, client, cancellationToken);
    }

    public async ValueTask AddTokensAsync(DateOnly day, string client, long tokens)
    {
        await own.AddTokensAsync(day, client, tokens);
        await line.AskAsync(
            RedisOperation.Spend,
            database => RedisScript.AddTokens.RunAsync(database, RedisKeys.Spending(day), client, tokens));
    }

    public async ValueTask<long> CountClientsAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var reply = await line.AskAsync(
            RedisOperation.CountClients, database => database.HashLengthAsync(RedisKeys.Spending(day)),
            cancellationToken);
        return reply.IsAnswered ? reply.Value : await own.CountClientsAsync(day, cancellationToken);
    }
}
