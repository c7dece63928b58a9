using System.Globalization;
using System.Reflection;

namespace MuseumGuide.Postgres;

/// <summary>One numbered file of <c>Migrations</c> or <c>Index</c>.</summary>
/// <param name="OldestReader">The schema of the oldest program that can still read and write what it leaves; its
/// first line says so. Instances of two versions serve side by side while one replaces the other.</param>
internal sealed record Migration(int Number, int OldestReader, string Sql)
{
    private const string Header = "-- oldest reader: ";

    /// <summary>Of what all versions of the describing code share, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } = ReadAll(".Migrations.");

    /// <summary>Of the index that one version of the describing code has, in order.</summary>
    public static IReadOnlyList<Migration> OfIndex { get; } = ReadAll(".Index.");

    private static IReadOnlyList<Migration> ReadAll(string folder) =>
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.Contains(folder, StringComparison.Ordinal))
            .Select(name => Read(name, folder))
            .OrderBy(migration => migration.Number),
    ];

    private static Migration Read(string resource, string folder)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        var sql = reader.ReadToEnd();
        var file = resource[(resource.IndexOf(folder, StringComparison.Ordinal) + folder.Length)..];
        var firstLine = sql[..sql.IndexOf('\n', StringComparison.Ordinal)];
        return new Migration(
            int.Parse(file[..file.IndexOf('_', StringComparison.Ordinal)], CultureInfo.InvariantCulture),
            int.Parse(firstLine[Header.Length..], CultureInfo.InvariantCulture),
            sql);
    }
}
