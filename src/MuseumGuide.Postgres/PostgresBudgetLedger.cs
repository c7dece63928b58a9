using Dapper;
using MuseumGuide.Spending;

namespace MuseumGuide.Postgres;

/// <summary>Keeps each day's spending in PostgreSQL, that of all instances together.</summary>
public sealed class PostgresBudgetLedger(PostgresDatabase database) : IBudgetLedger
{
    private const string CountRequest = """
        INSERT INTO spending AS s (day, requests, tokens) SELECT @day, 1, 0 WHERE @maxRequests > 0 AND @maxTokens > 0
        ON CONFLICT (day) DO UPDATE SET requests = s.requests + 1
        WHERE s.requests < @maxRequests AND s.tokens < @maxTokens
        """;

    private const string AddTokens = """
        INSERT INTO spending AS s (day, requests, tokens) VALUES (@day, 0, @tokens)
        ON CONFLICT (day) DO UPDATE SET tokens = s.tokens + excluded.tokens
        """;

    /// <inheritdoc/>
    public async Task<bool> TryCountRequestAsync(
        DateOnly day, long maxRequests, long maxTokens, CancellationToken cancellationToken) =>
        await database.ChangeOnceAsync(
            "count a paid request",
            (connection, token) => connection.ExecuteAsync(new CommandDefinition(
                CountRequest, new { day, maxRequests, maxTokens }, cancellationToken: token)),
            cancellationToken) == 1;

    /// <inheritdoc/>
    public Task AddTokensAsync(DateOnly day, long tokens, CancellationToken cancellationToken) =>
        database.ChangeOnceAsync(
            "count tokens",
            (connection, token) => connection.ExecuteAsync(
                new CommandDefinition(AddTokens, new { day, tokens }, cancellationToken: token)),
            cancellationToken);

    /// <inheritdoc/>
    public Task<Spent> ReadAsync(DateOnly day, CancellationToken cancellationToken) => database.ReadAsync(
        "read the day's spending",
        async (connection, token) => await connection.QuerySingleOrDefaultAsync<Spent>(new CommandDefinition(
            "SELECT requests, tokens FROM spending WHERE day = @day", new { day }, cancellationToken: token))
            ?? Spent.Nothing,
        cancellationToken);
}
