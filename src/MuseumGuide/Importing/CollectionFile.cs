using System.Text;

namespace MuseumGuide.Importing;

/// <summary>A table of a collection folder: UTF-8, or UTF-16 with a byte order mark.</summary>
internal static class CollectionFile
{
    /// <summary>Reads a table's records; the first one names the columns.</summary>
    /// <returns>The records; null when the folder has no such file.</returns>
    /// <exception cref="CollectionFormatException">There is no folder, or the file cannot be read.</exception>
    public static IEnumerable<CsvRecord>? Read(string folder, string name)
    {
        if (!Directory.Exists(folder)) throw new CollectionFormatException($"There is no folder '{folder}'.");
        try
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, name));
            return CsvRecordReader.Read(bytes switch
            {
                [0xFF, 0xFE, ..] => ToUtf8(bytes, bigEndian: false),
                [0xFE, 0xFF, ..] => ToUtf8(bytes, bigEndian: true),
                _ => bytes,
            });
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new CollectionFormatException($"{name} in '{folder}' cannot be read: {error.Message}", error);
        }
    }

    /// <summary>What is wrong with a record whatever its table, in one plain sentence; null when nothing is.</summary>
    /// <param name="columns">The names of the columns.</param>
    public static string? DefectOf(CsvRecord record, IReadOnlyList<string> columns)
    {
        var tooFew = record.Fields.Count < columns.Count;
        if (record.Quoting == CsvQuotingState.Broken || (record.Quoting == CsvQuotingState.Stray && tooFew))
            return "The quotation marks of the row do not pair.";

        for (var i = 0; i < Math.Min(record.Fields.Count, columns.Count); i++)
        {
            if (record.Fields[i] is null) return $"The column {Printable.Quote(columns[i])} is not UTF-8 text.";
        }

        return record.Fields.Skip(columns.Count).Any(field => field is null || !string.IsNullOrWhiteSpace(field))
            ? $"The row has {record.Fields.Count} values for {columns.Count} columns; quote values with commas."
            : null;
    }

    /// <summary>Whether there is nothing in a record.</summary>
    public static bool IsBlank(CsvRecord record) =>
        record.Fields.All(field => field is not null && string.IsNullOrWhiteSpace(field));

    private static byte[] ToUtf8(byte[] bytes, bool bigEndian)
    {
        var utf16 = new UnicodeEncoding(bigEndian, byteOrderMark: true, throwOnInvalidBytes: true);
        return Encoding.UTF8.GetBytes(utf16.GetString(bytes, 2, bytes.Length - 2));
    }
}
