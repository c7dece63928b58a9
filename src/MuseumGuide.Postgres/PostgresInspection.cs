using Dapper;
using Npgsql;

namespace MuseumGuide.Postgres;

/// <summary>Looks at version, rights, encoding, and for works that are not whole.</summary>
internal static class PostgresInspection
{
    private const int OldestServer = 140_000;
    private const int MostWorks = 20;

    private const string MayCreate = "SELECT has_database_privilege(current_database(), 'CREATE')";

    private const string MayWrite = $"""
        SELECT bool_and(has_table_privilege(c.oid, 'SELECT, INSERT, UPDATE, DELETE'))
        FROM pg_class c
        WHERE c.relkind = 'r'
          AND c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN ('{PostgresDatabase.Schema}', @index))
        """;

    private const string IncompleteWorks = $"""
        SELECT a.id
        FROM {PostgresDatabase.Schema}.artworks a
        LEFT JOIN {PostgresDatabase.Schema}.reference_images i ON i.artwork_key = a.key
        LEFT JOIN reference_data d ON d.artwork_key = a.key
        LEFT JOIN reference_features f ON f.artwork_key = a.key
        LEFT JOIN {PostgresDatabase.Schema}.pictures p ON p.content_hash = i.content_hash
        WHERE i.artwork_key IS NULL OR d.artwork_key IS NULL OR f.artwork_key IS NULL OR p.content_hash IS NULL
        ORDER BY a.id LIMIT @most
        """;

    public static async Task<PostgresFindings> RunAsync(
        NpgsqlConnection connection, string edition, CancellationToken cancellationToken)
    {
        var index = IndexEdition.SchemaOf(edition);
        var problems = new List<string>();
        if (await AskAsync<int>("SELECT current_setting('server_version_num')::int") < OldestServer)
            problems.Add("PostgreSQL 14 or newer is needed.");
        if (await AskAsync<string>("SHOW server_encoding") is var encoding and not "UTF8")
            problems.Add($"The database is encoded as {encoding} and must be UTF8: create it with ENCODING 'UTF8'.");
        if (await AskAsync<bool>("SELECT pg_is_in_recovery()"))
            problems.Add("The server is a standby, which can be read only.");

        var schema = await SchemaVersion.ReadAsync(connection, cancellationToken);
        if (schema is null || schema.Version < PostgresMigrator.LatestVersion)
        {
            if (!await AskAsync<bool>(MayCreate))
            {
                problems.Add(
                    "The user may not create schemas in the database: GRANT CREATE ON DATABASE, by its owner.");
            }
        }

        if (schema is not null)
        {
            if (schema.OldestReader > PostgresMigrator.LatestVersion)
                problems.Add($"It needs a program of schema {schema.OldestReader} at least.");
            if (!await AskAsync<bool>(MayWrite))
                problems.Add("The user may not write every table.");
            else if (schema.Version >= PostgresMigrator.LatestVersion
                && await IndexEdition.ReadVersionAsync(connection, edition, cancellationToken) > 0)
                await FindIncompleteAsync();
        }

        return new PostgresFindings(
            connection.PostgreSqlVersion.ToString(), schema?.Version, PostgresMigrator.LatestVersion, problems);

        async Task FindIncompleteAsync()
        {
            var works = await connection.QueryAsync<string>(new CommandDefinition(
                IncompleteWorks, new { most = MostWorks }, cancellationToken: cancellationToken));
            problems.AddRange(works.Select(id => $"The work '{id}' is not stored whole."));
        }

        async Task<T> AskAsync<T>(string sql) => (await connection.ExecuteScalarAsync<T>(
            new CommandDefinition(sql, new { index }, cancellationToken: cancellationToken)))!;
    }
}
