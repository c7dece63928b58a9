using System.Globalization;
using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;

namespace MuseumGuide.Sqlite;

/// <summary>Brings a database to the present schema: each numbered file of <c>Migrations</c> once, in order.</summary>
internal static class SqliteMigrator
{
    private static readonly (int Version, string Resource)[] Migrations =
    [
        .. typeof(SqliteMigrator).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Select(name => (VersionOf(name), name))
            .OrderBy(migration => migration.Item1),
    ];

    /// <summary>The schema this program was built for.</summary>
    public static int LatestVersion => Migrations[^1].Version;

    /// <exception cref="InvalidDataException">The database is of a newer program, or not a catalog at all.</exception>
    public static void Migrate(SqliteConnection connection)
    {
        if (VersionOf(connection) == LatestVersion) return;
        Prepare(connection);

        using var transaction = connection.BeginTransaction();
        var version = VersionOf(connection);
        if (version > LatestVersion)
        {
            throw new InvalidDataException(
                $"its schema {version} is newer than schema {LatestVersion} of this program; use the newer program.");
        }

        foreach (var (number, resource) in Migrations.Where(migration => migration.Version > version))
        {
            connection.Execute(ReadResource(resource), transaction: transaction);
            var setVersion = string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {number}");
            connection.Execute(setVersion, transaction: transaction);
        }

        transaction.Commit();
    }

    // Both are stored in the file, and neither can be set inside a transaction or once there are tables.
    private static void Prepare(SqliteConnection connection)
    {
        if (VersionOf(connection) != 0) return;
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema") > 0)
            throw new InvalidDataException("the file is a database of some other program.");

        // A work's record (some 7 KB) then lies within one page, and its features in five.
        connection.Execute("PRAGMA page_size = 16384");
        connection.Execute("PRAGMA journal_mode = WAL");
    }

    private static int VersionOf(SqliteConnection connection) =>
        connection.ExecuteScalar<int>("PRAGMA user_version");

    private static int VersionOf(string resource)
    {
        var file = resource[(resource.IndexOf(".Migrations.", StringComparison.Ordinal) + ".Migrations.".Length)..];
        return int.Parse(file[..file.IndexOf('_', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
    }

    private static string ReadResource(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
