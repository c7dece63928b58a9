namespace MuseumGuide.Importing;

/// <summary>The columns of a collection's table of tours.</summary>
internal sealed class TourHeader
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="CollectionFormatException">A column is missing, unreadable or there twice.</exception>
    public TourHeader(IReadOnlyList<string?> names)
    {
        Names = [.. names.Select((name, index) => name?.Trim()
            ?? throw new CollectionFormatException($"The name of column {index + 1} is not UTF-8 text."))];
        for (var i = 0; i < Names.Count; i++)
        {
            if (Names[i].Length > 0 && !_indexes.TryAdd(Names[i], i))
                throw new CollectionFormatException($"The header names the column '{Names[i]}' twice.");
        }

        foreach (var needed in (string[])["tour_id", "tour_title", "artwork_id"])
        {
            if (!_indexes.ContainsKey(needed))
                throw new CollectionFormatException($"The header has no column '{needed}'.");
        }
    }

    /// <summary>The columns as printed, without outer white space.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>A record's value without outer white space; null when it is blank or has no column.</summary>
    public string? Value(CsvRecord record, string column) =>
        _indexes.TryGetValue(column, out var index) && index < record.Fields.Count
            && !string.IsNullOrWhiteSpace(record.Fields[index])
                ? record.Fields[index]!.Trim()
                : null;
}
