using MuseumGuide.Catalog;

namespace MuseumGuide.Importing;

/// <summary>The columns of a collection's file, and how they become the fields of a work.</summary>
internal sealed class CollectionHeader
{
    private static readonly HashSet<string> KnownColumns = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "title", "artist", "year", "image", "accession_number", "period", "medium", "dimensions", "credit_line",
        "description", "alt_text", "room", "stop_number", "rights", "lang",
    };

    private readonly Dictionary<string, int> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, int Index)> _other = [];

    /// <exception cref="CollectionFormatException">A column is missing, unreadable or there twice.</exception>
    public CollectionHeader(IReadOnlyList<string?> names)
    {
        Names = [.. names.Select(NameOf)];
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Names.Count; i++)
        {
            if (!seen.Add(Names[i]))
                throw new CollectionFormatException($"The header names the column '{Names[i]}' twice.");
            if (KnownColumns.Contains(Names[i])) _known[Names[i]] = i;
            else _other.Add((Names[i], i));
        }

        if (!_known.ContainsKey("image")) throw new CollectionFormatException("The header has no column 'image'.");
        if (!_known.ContainsKey(IdColumn))
            throw new CollectionFormatException("The header has neither a column 'id' nor 'accession_number'.");
    }

    /// <summary>The columns as printed, without outer white space.</summary>
    public IReadOnlyList<string> Names { get; }

    private string IdColumn => _known.ContainsKey("id") ? "id" : "accession_number";

    public string? IdOf(CsvRecord record) => Value(record, IdColumn);

    public string? ImageOf(CsvRecord record) => Value(record, "image");

    public Artwork ToArtwork(string id, CsvRecord record) => new()
    {
        Id = id,
        Title = Value(record, "title"),
        Artist = Value(record, "artist"),
        Year = Value(record, "year"),
        AccessionNumber = Value(record, "accession_number") is { } number ? AccessionNumber.Parse(number) : null,
        Period = Value(record, "period"),
        Medium = Value(record, "medium"),
        Dimensions = Value(record, "dimensions"),
        CreditLine = Value(record, "credit_line"),
        Description = Value(record, "description"),
        AltText = Value(record, "alt_text"),
        Room = Value(record, "room"),
        StopNumber = Value(record, "stop_number"),
        Rights = Value(record, "rights"),
        Lang = Value(record, "lang"),
        OtherFields = OtherFieldsOf(record),
    };

    private static string NameOf(string? name, int index)
    {
        if (name is null) throw new CollectionFormatException($"The name of column {index + 1} is not UTF-8 text.");
        return string.IsNullOrWhiteSpace(name) ? $"column {index + 1}" : name.Trim();
    }

    private static string? Value(CsvRecord record, int index) =>
        index < record.Fields.Count && !string.IsNullOrWhiteSpace(record.Fields[index])
            ? record.Fields[index]!.Trim()
            : null;

    private string? Value(CsvRecord record, string column) =>
        _known.TryGetValue(column, out var index) ? Value(record, index) : null;

    private Dictionary<string, string> OtherFieldsOf(CsvRecord record)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, index) in _other)
        {
            if (Value(record, index) is { } value) fields.Add(name, value);
        }

        return fields;
    }
}
