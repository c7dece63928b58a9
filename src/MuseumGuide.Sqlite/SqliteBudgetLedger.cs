using System.Globalization;
using Dapper;
using MuseumGuide.Spending;

namespace MuseumGuide.Sqlite;

/// <summary>Keeps each day's spending in SQLite.</summary>
public sealed class SqliteBudgetLedger(SqliteDatabase database) : IBudgetLedger
{
    private const string CountRequest = """
        INSERT INTO spending (day, requests, tokens) SELECT @day, 1, 0 WHERE @maxRequests > 0 AND @maxTokens > 0
        ON CONFLICT (day) DO UPDATE SET requests = requests + 1
        WHERE requests < @maxRequests AND tokens < @maxTokens
        """;

    private const string AddTokens = """
        INSERT INTO spending (day, requests, tokens) VALUES (@day, 0, @tokens)
        ON CONFLICT (day) DO UPDATE SET tokens = tokens + excluded.tokens
        """;

    /// <inheritdoc/>
    public Task<bool> TryCountRequestAsync(
        DateOnly day, long maxRequests, long maxTokens, CancellationToken cancellationToken) => Task.Run(
        () => database.Change("count a paid request", (connection, transaction) => connection.Execute(
            CountRequest, new { day = Key(day), maxRequests, maxTokens }, transaction)) == 1,
        cancellationToken);

    /// <inheritdoc/>
    public Task AddTokensAsync(DateOnly day, long tokens, CancellationToken cancellationToken) => Task.Run(
        () => database.Change("count tokens", (connection, transaction) => connection.Execute(
            AddTokens, new { day = Key(day), tokens }, transaction)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<Spent> ReadAsync(DateOnly day, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Use(
            "read the day's spending",
            connection => connection.QuerySingleOrDefault<Spent>(
                "SELECT requests, tokens FROM spending WHERE day = @day", new { day = Key(day) }) ?? Spent.Nothing));
    }

    private static string Key(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
