using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace MuseumGuide.Sqlite;

/// <summary>Brings a database to the present schema: each numbered file of <c>Migrations</c> once, in order.</summary>
internal static class SqliteMigrator
{
    /// <summary>The schema this program was built for.</summary>
    public static int LatestVersion => Migration.All[^1].Number;

    /// <exception cref="InvalidDataException">The database is of a newer program that this one cannot work beside, or
    /// not a catalog at all.</exception>
    public static void Migrate(SqliteConnection connection)
    {
        if (OldestReaderOf(connection) <= LatestVersion && VersionOf(connection) >= LatestVersion) return;
        Prepare(connection);

        using var transaction = connection.BeginTransaction();
        var oldest = OldestReaderOf(connection);
        if (oldest > LatestVersion)
        {
            throw new InvalidDataException(
                $"its schema {oldest} is newer than schema {LatestVersion} of this program; use the newer program.");
        }

        var version = VersionOf(connection);
        foreach (var migration in Migration.All.Where(migration => migration.Number > version))
        {
            connection.Execute(migration.Sql, transaction: transaction);
            oldest = Math.Max(oldest, migration.OldestReader);
        }

        var setOldest = string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {oldest}");
        connection.Execute(setOldest, transaction: transaction);
        connection.Execute("UPDATE schema_version SET version = @LatestVersion", new { LatestVersion }, transaction);
        transaction.Commit();
    }

    // Both are stored in the file, and neither can be set inside a transaction or once there are tables.
    private static void Prepare(SqliteConnection connection)
    {
        if (OldestReaderOf(connection) != 0) return;
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema") > 0)
            throw new InvalidDataException("the file is a database of some other program.");

        // A work's record (some 7 KB) then lies within one page, and its features in five.
        connection.Execute("PRAGMA page_size = 16384");
        connection.Execute("PRAGMA journal_mode = WAL");
    }

    private static int OldestReaderOf(SqliteConnection connection) =>
        connection.ExecuteScalar<int>("PRAGMA user_version");

    // Programs of before schema 7 kept it where the oldest reader is now.
    private static int VersionOf(SqliteConnection connection)
    {
        var isTold = connection.ExecuteScalar<bool>(
            "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'schema_version')");
        return isTold
            ? connection.ExecuteScalar<int>("SELECT version FROM schema_version")
            : OldestReaderOf(connection);
    }
}
