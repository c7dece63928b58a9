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
        var file = CollectionFile.Read(folder, FileName)
            ?? throw new CollectionFormatException($"The folder '{folder}' has no {FileName}.");
        using var records = file.GetEnumerator();
        if (!records.MoveNext()) throw new CollectionFormatException($"{FileName} in '{folder}' is empty.");

        var header = new CollectionHeader(records.Current.Fields);
        var images = new ImageLocator(folder);
        var linesOfIds = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<CollectionRow>();
        while (records.MoveNext())
        {
            if (CollectionFile.IsBlank(records.Current)) continue;
            rows.Add(ReadRow(records.Current, header, images, linesOfIds));
        }

        return rows;
    }

    private static CollectionRow ReadRow(
        CsvRecord record, CollectionHeader header, ImageLocator images, Dictionary<string, int> linesOfIds)
    {
        if (CollectionFile.DefectOf(record, header.Names) is { } defect)
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

    private static CollectionRow.Refused Refuse(CsvRecord record, string? id, string reason) =>
        new(new RefusedRow(record.Line, id, reason));
}
