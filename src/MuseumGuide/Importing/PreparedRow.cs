namespace MuseumGuide.Importing;

/// <summary>What is to be done about a row.</summary>
internal abstract record PreparedRow
{
    private PreparedRow() { }

    /// <summary>Store it.</summary>
    /// <param name="IsNew">Whether no work of this id is stored yet.</param>
    public sealed record Ready(ImportedArtwork Work, bool IsNew) : PreparedRow;

    /// <summary>Nothing; it is stored just so.</summary>
    public sealed record Unchanged : PreparedRow;

    /// <summary>Report it.</summary>
    public sealed record Refused(RefusedRow Row) : PreparedRow;
}
