using Dapper;
using Npgsql;

namespace MuseumGuide.Postgres;

/// <summary>The index of one version of the describing code. It has a schema of its own, so that an old and a new
/// program serve side by side, and going back is starting the old one again.</summary>
internal static class IndexEdition
{
    /// <summary>The schema that an edition is in.</summary>
    public static string SchemaOf(string edition) => $"{PostgresDatabase.Schema}_index_{edition}";

    /// <summary>Where unqualified names of one edition's program are looked up.</summary>
    public static string PathOf(string edition) => $"{SchemaOf(edition)},{PostgresDatabase.Schema},public";

    /// <summary>Reads the number of an edition's last migration.</summary>
    /// <returns>0 where there is no such edition yet.</returns>
    public static async Task<int> ReadVersionAsync(
        NpgsqlConnection connection, string edition, CancellationToken cancellationToken) =>
        await connection.ExecuteScalarAsync<int?>(new CommandDefinition(
            $"SELECT version FROM {PostgresDatabase.Schema}.index_editions WHERE edition = @edition", new { edition },
            cancellationToken: cancellationToken)) ?? 0;
}
