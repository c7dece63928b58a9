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

    /// <summary>Whether <see cref="DatabaseUrl"/> is a PostgreSQL.</summary>
    public bool IsPostgres => DatabaseUrl?.StartsWith("postgres", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The Redis that several instances share, a <c>redis://</c> address. Default none.</summary>
    public Uri? RedisUrl { get; set; }

    /// <summary>When the demo gallery is drawn. Default auto.</summary>
    public DemoGalleryMode DemoGallery { get; set; } = DemoGalleryMode.Auto;

    /// <summary>The data folder as an absolute path.</summary>
    public string FullDataDirectory => Path.GetFullPath(DataDirectory);

    /// <summary>The database file.</summary>
    public string DatabasePath => DatabaseUrl is { } url && url.StartsWith(SqliteScheme, StringComparison.Ordinal)
        ? Path.GetFullPath(url[SqliteScheme.Length..])
        : Path.Combine(FullDataDirectory, "museum.db");

    /// <summary>Where the reference images lie.</summary>
    public string MediaDirectory => Path.Combine(FullDataDirectory, "media");

    /// <summary>Where spoken sentences are kept; it may be emptied at any time.</summary>
    public string SpeechDirectory => Path.Combine(FullDataDirectory, "speech");

    /// <summary>Where each import leaves its report.</summary>
    public string ImportReportDirectory => Path.Combine(FullDataDirectory, "imports");

    /// <summary>Where the demo gallery's collection folder is drawn.</summary>
    public string DemoDirectory => Path.Combine(FullDataDirectory, "demo");

    /// <summary>Where the demo gallery's sample photos lie.</summary>
    public string DemoPhotosDirectory => Path.Combine(DemoDirectory, "photos");
}
