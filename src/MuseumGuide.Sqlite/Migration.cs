using System.Globalization;
using System.Reflection;

namespace MuseumGuide.Sqlite;

/// <summary>One numbered file of <c>Migrations</c>.</summary>
/// <param name="OldestReader">The schema of the oldest program that can still read and write what it leaves; its first
/// line says so where that is not a program of its own number.</param>
internal sealed record Migration(int Number, int OldestReader, string Sql)
{
    private const string Folder = ".Migrations.";
    private const string Header = "-- oldest reader: ";

    /// <summary>All, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Select(Read)
            .OrderBy(migration => migration.Number),
    ];

    private static Migration Read(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        var sql = reader.ReadToEnd();
        var file = resource[(resource.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..];
        var number = int.Parse(file[..file.IndexOf('_', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
        var firstLine = sql[..sql.IndexOf('\n', StringComparison.Ordinal)];
        var oldest = firstLine.StartsWith(Header, StringComparison.Ordinal)
            ? int.Parse(firstLine[Header.Length..], CultureInfo.InvariantCulture)
            : number;
        return new Migration(number, oldest, sql);
    }
}
