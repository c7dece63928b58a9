namespace MuseumGuide.Catalog;

/// <summary>What to look for in the collection; all that is given must hold.</summary>
public sealed record CollectionQuery
{
    /// <summary>Words as a visitor typed them, any of which may match in any text of a record; a stop number or an
    /// accession number, whole, comes first. Null asks for no words.</summary>
    public string? Words { get; init; }

    /// <summary>The maker exactly as recorded, in any case; null asks for any.</summary>
    public string? Artist { get; init; }

    /// <summary>The room exactly as recorded, in any case; null asks for any.</summary>
    public string? Room { get; init; }

    /// <summary>The period exactly as recorded, in any case; null asks for any.</summary>
    public string? Period { get; init; }

    /// <summary>Works to pass over before the first, at least 0.</summary>
    public int Skip { get; init; }

    /// <summary>The most works to return, 1 to 100.</summary>
    public int Count { get; init; } = 20;
}
