using Dapper;
using Npgsql;

namespace MuseumGuide.Postgres;

/// <summary>Brings a database to the present schema: each migration once, all of them or none, by whichever instance
/// comes first; the others wait for it.</summary>
internal static class PostgresMigrator
{
    // Any number that no other program uses in the same database.
    private const long LockKey = 0x6D75_7365_756D_0001;

    private const string Begin = $"""
        CREATE TABLE {PostgresDatabase.Schema}.schema_version (
          only_row      boolean PRIMARY KEY DEFAULT true CHECK (only_row),
          version       integer NOT NULL,
          oldest_reader integer NOT NULL
        );
        INSERT INTO {PostgresDatabase.Schema}.schema_version (version, oldest_reader) VALUES (0, 0);
        """;

    /// <summary>The schema this program was built for.</summary>
    public static int LatestVersion => Migration.All[^1].Number;

    /// <exception cref="InvalidDataException">The database is of a program that is too new for this one.</exception>
    public static async Task MigrateAsync(
        NpgsqlConnection connection, int timeoutSeconds, CancellationToken cancellationToken)
    {
        // Most starts find everything done, and need no lock.
        if (IsServed(await SchemaVersion.ReadAsync(connection, cancellationToken))) return;

        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync($"SELECT pg_advisory_xact_lock({LockKey})");
        var found = await SchemaVersion.ReadAsync(connection, cancellationToken);
        if (IsServed(found)) return;
        if (found is null)
        {
            // Whoever may not make a schema may own one that somebody else made.
            var isThere = await connection.ExecuteScalarAsync<bool>(new CommandDefinition(
                $"SELECT to_regnamespace('{PostgresDatabase.Schema}') IS NOT NULL",
                cancellationToken: cancellationToken));
            if (!isThere) await ExecuteAsync($"CREATE SCHEMA {PostgresDatabase.Schema}");
            await ExecuteAsync(Begin);
        }

        foreach (var migration in Migration.All.Where(migration => migration.Number > (found?.Version ?? 0)))
        {
            await ExecuteAsync(migration.Sql);
            await connection.ExecuteAsync(new CommandDefinition(
                "UPDATE schema_version SET version = @Number, oldest_reader = @OldestReader", migration,
                cancellationToken: cancellationToken));
        }

        await transaction.CommitAsync(cancellationToken);

        async Task ExecuteAsync(string sql) => await connection.ExecuteAsync(new CommandDefinition(
            sql, commandTimeout: timeoutSeconds, cancellationToken: cancellationToken));
    }

    private static bool IsServed(SchemaVersion? found)
    {
        if (found is null || found.Version < LatestVersion) return false;
        if (found.OldestReader <= LatestVersion) return true;
        throw new InvalidDataException(
            $"its schema {found.Version} needs a program of schema {found.OldestReader} at least, and this one is of "
            + $"schema {LatestVersion}; use the newer program.");
    }
}
