namespace MuseumGuide.Catalog;

/// <summary>The number a museum gives an object on entering its collection, such as "SK-C-5".</summary>
/// <remarks>Compared ordinally; only outer white space is dropped, for museums punctuate differently.</remarks>
public sealed record AccessionNumber
{
    private AccessionNumber(string value) => Value = value;

    /// <summary>The number as the museum prints it, never blank.</summary>
    public string Value { get; }

    /// <summary>Reads a number as printed.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is blank.</exception>
    public static AccessionNumber Parse(string text) =>
        string.IsNullOrWhiteSpace(text)
            ? throw new FormatException("An accession number cannot be blank.")
            : new(text.Trim());

    /// <inheritdoc/>
    public override string ToString() => Value;
}
