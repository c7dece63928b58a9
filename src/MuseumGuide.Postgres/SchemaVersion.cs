using Dapper;
using Npgsql;

namespace MuseumGuide.Postgres;

/// <summary>How far a database has been brought, and which programs can still work with it.</summary>
/// <param name="Version">The number of its last migration.</param>
/// <param name="OldestReader">The schema of the oldest program that may read and write it.</param>
internal sealed record SchemaVersion(int Version, int OldestReader)
{
    // Not by to_regclass, which within a transaction may remember that there was none.
    private const string IsThere = $"""
        SELECT EXISTS (
          SELECT 1 FROM pg_tables WHERE schemaname = '{PostgresDatabase.Schema}' AND tablename = 'schema_version')
        """;

    /// <returns>Null where there is no catalog yet.</returns>
    public static async Task<SchemaVersion?> ReadAsync(
        NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var isThere = await connection.ExecuteScalarAsync<bool>(
            new CommandDefinition(IsThere, cancellationToken: cancellationToken));
        if (!isThere) return null;
        return await connection.QuerySingleAsync<SchemaVersion>(new CommandDefinition(
            $"SELECT version, oldest_reader AS OldestReader FROM {PostgresDatabase.Schema}.schema_version",
            cancellationToken: cancellationToken));
    }
}
