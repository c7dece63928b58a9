using System.Data;
using Dapper;
using Npgsql;

namespace MuseumGuide.Postgres;

/// <summary>The sole right to import: a lock of one connection, which the server lifts when that connection ends,
/// and a number that the next holder raises.</summary>
/// <remarks>A connection that is cut takes the lock with it. It is taken again where nobody else has had it meanwhile;
/// else the number has been raised, and every change that is still made under the old one is refused.</remarks>
internal sealed class ImportLease : IAsyncDisposable
{
    private const long LockKey = 0x6D75_7365_756D_0002;
    private const string TryLock = "SELECT pg_try_advisory_lock(@key)";
    private const string Unlock = "SELECT pg_advisory_unlock(@key)";

    // A holder whose machine is gone is given up after half a minute, not after the usual two hours.
    private const string NoticeLoss =
        "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 4";

    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);
    private readonly PostgresDatabase _database;
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _watching;
    private NpgsqlConnection _connection;

    private ImportLease(PostgresDatabase database, NpgsqlConnection connection, long number)
    {
        (_database, _connection, Number) = (database, connection, number);
        _watching = WatchAsync(_ending.Token);
    }

    /// <summary>The number of this lease; the last given is the one that may write.</summary>
    public long Number { get; }

    /// <returns>Null when somebody else has it.</returns>
    public static async Task<ImportLease?> TryAcquireAsync(
        PostgresDatabase database, CancellationToken cancellationToken)
    {
        var connection = await database.OpenApartAsync(cancellationToken);
        try
        {
            if (await TryLockAsync(connection, cancellationToken))
            {
                // Whoever still writes under an older number is waited for.
                var number = await connection.ExecuteScalarAsync<long>(new CommandDefinition(
                    "UPDATE state SET lease = lease + 1 RETURNING lease",
                    commandTimeout: (int)database.Options.ImportTimeout.TotalSeconds,
                    cancellationToken: cancellationToken));
                return new ImportLease(database, connection, number);
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }

    /// <summary>Gives the right back.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_ending.IsCancellationRequested) return;
        await _ending.CancelAsync();
        await _watching;
        try
        {
            // Not left to the connection's end, which the server notices a moment later.
            if (_connection.State == ConnectionState.Open)
                await _connection.ExecuteAsync(Unlock, new { key = LockKey });
        }
        catch (Exception error) when (PostgresFailures.IsFailure(error))
        {
            // A connection that is gone holds nothing.
        }

        await _connection.DisposeAsync();
        _ending.Dispose();
    }

    private static async Task<bool> TryLockAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(new CommandDefinition(NoticeLoss, cancellationToken: cancellationToken));
        return await connection.ExecuteScalarAsync<bool>(new CommandDefinition(
            TryLock, new { key = LockKey }, cancellationToken: cancellationToken));
    }

    private async Task WatchAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(LookEvery);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                if (!await IsHeldAsync()) await TakeAgainAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The import has ended.
        }
    }

    private async Task<bool> IsHeldAsync()
    {
        try
        {
            await _connection.ExecuteAsync("SELECT 1");
            return true;
        }
        catch (Exception error) when (PostgresFailures.IsFailure(error) || error is InvalidOperationException)
        {
            return false;
        }
    }

    private async Task TakeAgainAsync(CancellationToken cancellationToken)
    {
        await _connection.DisposeAsync();
        try
        {
            var connection = await _database.OpenApartAsync(cancellationToken);
            _connection = connection;
            if (await TryLockAsync(connection, cancellationToken)
                && await connection.ExecuteScalarAsync<long>("SELECT lease FROM state") == Number)
            {
                return;
            }

            // Somebody else has it, or has had it: what is written from now on will be refused.
            await connection.DisposeAsync();
        }
        catch (Exception error) when (PostgresFailures.IsFailure(error))
        {
            // The server is not back yet; the next look tries again.
        }
    }
}
