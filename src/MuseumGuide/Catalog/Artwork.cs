namespace MuseumGuide.Catalog;

/// <summary>A work of the collection, as the museum records it.</summary>
/// <remarks>A field that the museum left blank is null, never an invented value.</remarks>
public sealed record Artwork
{
    /// <summary>The stable identifier, unique in the catalog: the file's <c>id</c>, else the accession number.</summary>
    public required string Id { get; init; }

    /// <summary>The title as the museum prints it; <c>Untitled</c> is what to show when it is null.</summary>
    public string? Title { get; init; }

    /// <summary>The maker's name as the museum prints it.</summary>
    public string? Artist { get; init; }

    /// <summary>The date as printed, such as "c. 1642" or "1889–90".</summary>
    public string? Year { get; init; }

    /// <summary>The number the museum keeps the work under.</summary>
    public AccessionNumber? AccessionNumber { get; init; }

    /// <summary>The style or period, such as "Baroque".</summary>
    public string? Period { get; init; }

    /// <summary>What it is made of, such as "Oil on canvas".</summary>
    public string? Medium { get; init; }

    /// <summary>The size as printed, such as "379.5 × 453.5 cm".</summary>
    public string? Dimensions { get; init; }

    /// <summary>How the work came to the museum, in the words the donor asked for.</summary>
    public string? CreditLine { get; init; }

    /// <summary>The museum's own text about the work.</summary>
    public string? Description { get; init; }

    /// <summary>The museum's own alternative text for the reference image.</summary>
    public string? AltText { get; init; }

    /// <summary>The room or gallery where the work hangs.</summary>
    public string? Room { get; init; }

    /// <summary>The number on the wall that a visitor can key in.</summary>
    public string? StopNumber { get; init; }

    /// <summary>The rights statement of the reference image.</summary>
    public string? Rights { get; init; }

    /// <summary>The BCP 47 language of the texts above; null where the museum names none.</summary>
    public string? Lang { get; init; }

    /// <summary>Columns of the import file that have no field here, by their header; never null.</summary>
    public IReadOnlyDictionary<string, string> OtherFields { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Reads the record in one language.</summary>
    /// <param name="lang">The BCP 47 language wished for, of whatever country; null for the museum's own texts.</param>
    public LocalizedArtwork InLanguage(string? lang) => LocalizedArtwork.Of(this, lang);
}
