using System.Globalization;
using Microsoft.Data.Sqlite;
using MuseumGuide.Host.Settings;
using MuseumGuide.Postgres;

namespace MuseumGuide.Host.Commands;

/// <summary>What the doctor finds of the database, a file or a server.</summary>
internal static class DatabaseCheck
{
    /// <returns>What is to be said of one that is in order.</returns>
    /// <exception cref="InvalidDataException">It is not; the message says what is wrong and what to do.</exception>
    public static Task<string> RunAsync(
        GuideSettings settings, Terminal terminal, CancellationToken cancellationToken) =>
        settings.Storage.IsShared
            ? CheckServerAsync(settings, terminal, cancellationToken)
            : CheckFileAsync(settings.Storage.DatabasePath, cancellationToken);

    private static async Task<string> CheckServerAsync(
        GuideSettings settings, Terminal terminal, CancellationToken cancellationToken)
    {
        await using var tools = Toolbox.Open(settings, terminal);
        var found = await tools.GetRequiredService<PostgresDatabase>().InspectAsync(cancellationToken);
        if (found.Problems.Count > 0) throw new InvalidDataException(string.Join(' ', found.Problems));
        var schema = found.SchemaVersion is { } version
            ? string.Create(CultureInfo.InvariantCulture, $"schema {version} of this program's {found.ProgramVersion}")
            : "no catalog in it yet; the first start makes it";
        return $"PostgreSQL {found.ServerVersion}, {schema}; can be written.";
    }

    private static async Task<string> CheckFileAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path)) return "There is none yet; the first import makes it.";
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check(1)";
        var verdict = await command.ExecuteScalarAsync(cancellationToken) as string;
        return verdict == "ok"
            ? "Whole."
            : throw new InvalidDataException($"Damaged: {verdict}. Restore a backup, or delete it and import again.");
    }
}
