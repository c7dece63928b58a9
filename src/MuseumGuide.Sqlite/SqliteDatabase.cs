using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using MuseumGuide.Catalog;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Sqlite;

/// <summary>The one file that the catalog and recognition's data are in. Made and migrated at first use.</summary>
/// <remarks>Readers each see the last finished transaction and never wait for a writer; writers wait for each other.
/// </remarks>
public sealed class SqliteDatabase : IDisposable
{
    internal const string SystemName = "sqlite";

    private const string Settings =
        "PRAGMA busy_timeout = 10000; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;";

    private readonly Lock _migrating = new();
    private readonly string _connectionString;
    private volatile bool _isMigrated;

    /// <param name="path">The database file; its folder is made when it is missing.</param>
    /// <param name="describingVersion">Of the describing code that writes the index here; null for this program's.
    /// </param>
    public SqliteDatabase(string path, string? describingVersion = null)
    {
        DescribingVersion = describingVersion ?? ReferenceDescriber.Version;
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Path = System.IO.Path.GetFullPath(path);
        _connectionString = new SqliteConnectionStringBuilder { DataSource = Path, ForeignKeys = true }.ToString();
    }

    /// <summary>The absolute path of the database file.</summary>
    public string Path { get; }

    internal string DescribingVersion { get; }

    /// <summary>Creates the database or brings an older one to the present schema.</summary>
    /// <returns>The schema's version.</returns>
    /// <exception cref="CatalogException">It cannot be opened, is damaged, or is of a newer program.</exception>
    public Task<int> MigrateAsync(CancellationToken cancellationToken) => Task.Run(
        () => Use("migrate the database", _ => SqliteMigrator.LatestVersion), cancellationToken);

    /// <summary>Checks that the file is sound and every work is whole. Reads the whole file.</summary>
    /// <returns>What is wrong, one finding an entry; empty when nothing is.</returns>
    /// <exception cref="CatalogException">It cannot be opened or is not a database.</exception>
    public Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken) => Task.Run(
        () => Use("check the database", _ =>
        {
            // A pooled connection may check the search's words against pages that another process has since replaced.
            using var connection = OpenUnchecked(_connectionString + ";Pooling=False");
            return SqliteCheck.FindProblems(connection);
        }),
        cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    internal T Use<T>(string operation, Func<SqliteConnection, T> work)
    {
        try
        {
            using var connection = Open();
            return work(connection);
        }
        catch (Exception error) when (IsFailure(error))
        {
            throw new CatalogException(SystemName, operation, error);
        }
    }

    /// <summary>Does everything or nothing.</summary>
    internal T Change<T>(string operation, Func<SqliteConnection, SqliteTransaction, T> work) =>
        Use(operation, connection => Change(connection, work));

    /// <summary>The same, and on the disk for certain once it returns, with all that was done before it.</summary>
    internal T ChangeDurably<T>(string operation, Func<SqliteConnection, SqliteTransaction, T> work) =>
        Use(operation, connection =>
        {
            connection.Execute("PRAGMA synchronous = FULL");
            var result = Change(connection, work);
            connection.Execute("PRAGMA wal_checkpoint(PASSIVE)");
            return result;
        });

    internal SqliteConnection Open()
    {
        if (!_isMigrated) EnsureMigrated();
        return OpenUnchecked(_connectionString);
    }

    internal static bool IsFailure(Exception error) =>
        error is DbException or IOException or UnauthorizedAccessException or InvalidDataException;

    private static T Change<T>(SqliteConnection connection, Func<SqliteConnection, SqliteTransaction, T> work)
    {
        using var transaction = connection.BeginTransaction();
        var result = work(connection, transaction);
        transaction.Commit();
        return result;
    }

    private void EnsureMigrated()
    {
        lock (_migrating)
        {
            if (_isMigrated) return;
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            using var connection = OpenUnchecked(_connectionString);
            SqliteMigrator.Migrate(connection);
            _isMigrated = true;
        }
    }

    private static SqliteConnection OpenUnchecked(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = Settings;
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
