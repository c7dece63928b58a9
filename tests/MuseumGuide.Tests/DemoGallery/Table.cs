using CsvHelper;

namespace MuseumGuide.Tests.Demo;

internal static class Table
{
    public static List<Dictionary<string, string>> Read(string file)
    {
        using var reader = CsvReader.Create(File.ReadAllBytes(file).AsMemory(),
            new CsvReaderOptions { HasHeader = false });
        reader.Read();
        var headers = Fields(reader);
        List<Dictionary<string, string>> rows = [];
        while (reader.Read())
            rows.Add(headers.Zip(Fields(reader)).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal));
        return rows;
    }

    private static string[] Fields(CsvReader reader) =>
        [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i) ?? "")];
}
