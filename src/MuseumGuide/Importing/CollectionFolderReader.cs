using System.Text;

namespace MuseumGuide.Importing;

/// <summary>Reads a collection folder: <c>artworks.csv</c> with a header, and the pictures it names.</summary>
/// <remarks>The file is UTF-8, with or without a byte order mark, or UTF-16 with one; values are parted by commas, or
/// by tabs or semicolons when the header has no comma. Outer white space is dropped from every value, and a row whose
/// values are all blank is passed over.</remarks>
public sealed class CollectionFolderReader
{
    /// <summary>The file's name in the folder.</summary>
    public const string FileName = "artworks.csv";

    private const int MaxIdLength = 200;

    /// <summary>Reads all rows, in the order of the file.</summary>
    /// <exception cref="CollectionFormatException">The folder, its file or a needed column is missing.</exception>
    public IReadOnlyList<CollectionRow> Read(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        using var records = CsvRecordReader.Read(ReadFile(folder)).GetEnumerator();
        if (!records.MoveNext()) throw new CollectionFormatException($"{FileName} in '{folder}' is empty.");

        var header = new CollectionHeader(records.Current.Fields);
        var images = new ImageLocator(folder);
        var linesOfIds = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<CollectionRow>();
        while (records.MoveNext())
        {
            if (records.Current.Fields.All(field => field is not null && string.IsNullOrWhiteSpace(field))) continue;
            rows.Add(ReadRow(records.Current, header, images, linesOfIds));
        }

        return rows;
    }

    private static CollectionRow ReadRow(
        CsvRecord record, CollectionHeader header, ImageLocator images, Dictionary<string, int> linesOfIds)
    {
        if (DefectOf(record, header) is { } defect)
        {
            // Values of a row with broken quoting may stand in the wrong columns, so its id is not to be trusted.
            return Refuse(record, record.Quoting == CsvQuotingState.Sound ? header.IdOf(record) : null, defect);
        }

        if (header.IdOf(record) is not { } id) return Refuse(record, null, "The row has no id.");
        if (id.Length > MaxIdLength || id.Any(char.IsControl))
            return Refuse(record, null, $"The id {Printable.Quote(id)} is too long or has control characters.");
        if (!linesOfIds.TryAdd(id, record.Line))
            return Refuse(record, id, $"The id is already used in line {linesOfIds[id]}.");
        var image = header.ImageOf(record);
        var location = image is null ? new ImageLocation(null, "The row names no image.") : images.Locate(image);
        return location.File is null
            ? Refuse(record, id, location.Problem!) with { Artwork = header.ToArtwork(id, record) }
            : new CollectionRow.Accepted(record.Line, header.ToArtwork(id, record), location.File);
    }

    private static string? DefectOf(CsvRecord record, CollectionHeader header)
    {
        var tooFew = record.Fields.Count < header.Names.Count;
        if (record.Quoting == CsvQuotingState.Broken || (record.Quoting == CsvQuotingState.Stray && tooFew))
            return "The quotation marks of the row do not pair.";

        for (var i = 0; i < Math.Min(record.Fields.Count, header.Names.Count); i++)
        {
            if (record.Fields[i] is null)
                return $"The column {Printable.Quote(header.Names[i])} is not UTF-8 text.";
        }

        return record.Fields.Skip(header.Names.Count).Any(field => field is null || !string.IsNullOrWhiteSpace(field))
            ? $"The row has {record.Fields.Count} values for {header.Names.Count} columns; quote values with commas."
            : null;
    }

    private static CollectionRow.Refused Refuse(CsvRecord record, string? id, string reason) =>
        new(new RefusedRow(record.Line, id, reason));

    private static byte[] ReadFile(string folder)
    {
        if (!Directory.Exists(folder)) throw new CollectionFormatException($"There is no folder '{folder}'.");
        try
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, FileName));
            return bytes switch
            {
                [0xFF, 0xFE, ..] => ToUtf8(bytes, bigEndian: false),
                [0xFE, 0xFF, ..] => ToUtf8(bytes, bigEndian: true),
                _ => bytes,
            };
        }
        catch (FileNotFoundException)
        {
            throw new CollectionFormatException($"The folder '{folder}' has no {FileName}.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new CollectionFormatException($"{FileName} in '{folder}' cannot be read: {error.Message}", error);
        }
    }

    private static byte[] ToUtf8(byte[] bytes, bool bigEndian)
    {
        var utf16 = new UnicodeEncoding(bigEndian, byteOrderMark: true, throwOnInvalidBytes: true);
        return Encoding.UTF8.GetBytes(utf16.GetString(bytes, 2, bytes.Length - 2));
    }
}
