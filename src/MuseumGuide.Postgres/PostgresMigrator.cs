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

    /// <summary>Brings what all programs share to the present schema, and this program's index as well.</summary>
    /// <exception cref="InvalidDataException">The database is of a program that is too new for this one.</exception>
    public static async Task MigrateAsync(
        NpgsqlConnection connection, string edition, int timeoutSeconds, CancellationToken cancellationToken)
    {
        // Most starts find everything done, and need no lock.
        if (await IsDoneAsync()) return;

        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync($"SELECT pg_advisory_xact_lock({LockKey})");
        if (await IsDoneAsync()) return;
        await ExecuteAsync($"SET LOCAL search_path = {PostgresDatabase.Schema}, public");
        if (await SchemaVersion.ReadAsync(connection, cancellationToken) is null)
        {
            await MakeSchemaAsync(PostgresDatabase.Schema);
            await ExecuteAsync(Begin);
        }

        var version = (await SchemaVersion.ReadAsync(connection, cancellationToken))!.Version;
        foreach (var migration in Migration.All.Where(migration => migration.Number > version))
        {
            await ExecuteAsync(migration.Sql);
            await ExecuteAsync("UPDATE schema_version SET version = @Number, oldest_reader = @OldestReader", migration);
        }

        await MigrateIndexAsync();
        await transaction.CommitAsync(cancellationToken);

        async Task<bool> IsDoneAsync() =>
            IsServed(await SchemaVersion.ReadAsync(connection, cancellationToken))
            && await IndexEdition.ReadVersionAsync(connection, edition, cancellationToken)
                >= Migration.OfIndex[^1].Number;

        async Task MigrateIndexAsync()
        {
            var present = await IndexEdition.ReadVersionAsync(connection, edition, cancellationToken);
            if (present == 0) await MakeSchemaAsync(IndexEdition.SchemaOf(edition));
            await ExecuteAsync($"SET LOCAL search_path = {IndexEdition.PathOf(edition)}");
            foreach (var migration in Migration.OfIndex.Where(migration => migration.Number > present))
                await ExecuteAsync(migration.Sql);
            await ExecuteAsync(
                """
                INSERT INTO index_editions (edition, version) VALUES (@edition, @version)
                ON CONFLICT (edition) DO UPDATE SET version = greatest(index_editions.version, excluded.version)
                """,
                new { edition, version = Migration.OfIndex[^1].Number });
        }

        // Whoever may not make a schema may own one that somebody else made.
        async Task MakeSchemaAsync(string schema)
        {
            var isThere = await connection.ExecuteScalarAsync<bool>(new CommandDefinition(
                $"SELECT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = '{schema}')",
                cancellationToken: cancellationToken));
            if (!isThere) await ExecuteAsync($"CREATE SCHEMA {schema}");
        }

        async Task ExecuteAsync(string sql, object? parameters = null) => await connection.ExecuteAsync(
            new CommandDefinition(
                sql, parameters, commandTimeout: timeoutSeconds, cancellationToken: cancellationToken));
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
