using Dapper;
using Microsoft.Data.Sqlite;

namespace MuseumGuide.Sqlite;

/// <summary>Looks for damage in the file and for works that are not whole.</summary>
internal static class SqliteCheck
{
    private const string IncompleteWorks = """
        SELECT a.id
        FROM artworks a
        LEFT JOIN reference_images i ON i.artwork_key = a.key
        LEFT JOIN reference_data d ON d.artwork_key = a.key
        LEFT JOIN reference_features f ON f.artwork_key = a.key
        WHERE i.artwork_key IS NULL OR d.artwork_key IS NULL OR f.artwork_key IS NULL
        ORDER BY a.id
        """;

    public static IReadOnlyList<string> FindProblems(SqliteConnection connection)
    {
        var damage = connection.Query<string>("PRAGMA quick_check").Where(line => line != "ok").ToList();
        if (damage.Count > 0) return damage;
        return
        [
            .. connection.Query("PRAGMA foreign_key_check")
                .Select(row => $"A row of the table '{row.table}' belongs to no work."),
            .. connection.Query<string>(IncompleteWorks).Select(id => $"The work '{id}' is not stored whole."),
        ];
    }
}
