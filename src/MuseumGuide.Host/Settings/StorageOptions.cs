using MuseumGuide.Postgres;
using MuseumGuide.Redis;

namespace MuseumGuide.Host.Settings;

/// <summary>Where the guide keeps what it knows.</summary>
internal sealed class StorageOptions
{
    /// <summary>What the address of a database file begins with.</summary>
    public const string SqliteScheme = "sqlite:";

    /// <summary>The data folder; a relative one starts at the working folder. Default <c>data</c>.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>Where the catalog is: <c>sqlite:</c> and a path, or a <c>postgres://</c> address; null for
    /// <c>museum.db</c> in the data folder. Default null.</summary>
    public string? DatabaseUrl { get; set; }

    /// <summary>The Redis that several instances share. Default none.</summary>
    public RedisAddress? RedisUrl { get; set; }

    /// <summary>When the demo gallery is drawn. Default auto.</summary>
    public DemoGalleryMode DemoGallery { get; set; } = DemoGalleryMode.Auto;

    /// <summary>The data folder as an absolute path.</summary>
    public string FullDataDirectory => Path.GetFullPath(DataDirectory);

    /// <summary>Whether the catalog is in a PostgreSQL, which other instances may share.</summary>
    public bool IsShared => DatabaseUrl?.StartsWith(SqliteScheme, StringComparison.Ordinal) == false;

    /// <summary>The database file, where it is one.</summary>
    public string DatabasePath => DatabaseUrl is { } url && url.StartsWith(SqliteScheme, StringComparison.Ordinal)
        ? Path.GetFullPath(url[SqliteScheme.Length..])
        : Path.Combine(FullDataDirectory, "museum.db");

    /// <summary>The password within the address of the database; null where there is none.</summary>
    public string? DatabasePassword => IsShared && FindDatabaseProblem() is null
        ? PostgresAddress.Parse(DatabaseUrl!).Password
        : null;

    /// <summary>Where the reference images lie, where the database is a file.</summary>
    public string MediaDirectory => Path.Combine(FullDataDirectory, "media");

    /// <summary>Where spoken sentences are kept; it may be emptied at any time.</summary>
    public string SpeechDirectory => Path.Combine(FullDataDirectory, "speech");

    /// <summary>Where each import leaves its report.</summary>
    public string ImportReportDirectory => Path.Combine(FullDataDirectory, "imports");

    /// <summary>Where the demo gallery's collection folder is drawn.</summary>
    public string DemoDirectory => Path.Combine(FullDataDirectory, "demo");

    /// <summary>Where the demo gallery's sample photos lie.</summary>
    public string DemoPhotosDirectory => Path.Combine(DemoDirectory, "photos");

    /// <summary>Why the address of the database cannot be read, one sentence that can be shown; null when it can.
    /// </summary>
    public string? FindDatabaseProblem()
    {
        if (!IsShared) return null;
        try
        {
            PostgresAddress.Parse(DatabaseUrl!);
            return null;
        }
        catch (FormatException e)
        {
            return e.Message;
        }
    }
}
