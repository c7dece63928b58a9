namespace MuseumGuide.Engines;

/// <summary>Where PostgreSQL with pgvector lies on this machine; <c>ops/postgres</c> puts it there.</summary>
internal sealed record PostgresInstallation(string Root, string Programs)
{
    /// <summary>Whether it is a system of its own, which programs see as their root.</summary>
    public bool IsApart => Root != "/";

    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static PostgresInstallation Find()
    {
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        string[] roots =
        [
            "/",
            Environment.GetEnvironmentVariable("MUSEUM_GUIDE_POSTGRES")
                ?? Path.Combine(cache, "museum-guide", "postgres-17"),
        ];
        return roots.Select(FindUnder).FirstOrDefault(found => found is not null)
            ?? throw new InvalidOperationException("PostgreSQL with pgvector is missing: run ops/postgres once.");
    }

    private static PostgresInstallation? FindUnder(string root)
    {
        var shared = Path.Combine(root, "usr/share/postgresql");
        if (!Directory.Exists(shared)) return null;
        return Directory.EnumerateDirectories(shared)
            .Where(version => File.Exists(Path.Combine(version, "extension/vector.control")))
            .Select(version => $"/usr/lib/postgresql/{Path.GetFileName(version)}/bin")
            .Where(programs => File.Exists(Path.Combine(root, programs[1..], "postgres")))
            .Order(StringComparer.Ordinal)
            .Select(programs => new PostgresInstallation(root, programs))
            .LastOrDefault();
    }
}
