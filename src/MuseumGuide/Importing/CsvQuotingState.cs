namespace MuseumGuide.Importing;

/// <summary>Whether a record's quotation marks say without doubt where its values end.</summary>
internal enum CsvQuotingState
{
    /// <summary>They do.</summary>
    Sound,

    /// <summary>One stands inside an unquoted value, as in <c>24" x 36"</c>; it is kept as text.</summary>
    Stray,

    /// <summary>One that opens a value is not closed where the value ends.</summary>
    Broken,
}
