using MuseumGuide.Catalog;

namespace MuseumGuide.Importing;

/// <summary>One row of a collection's file, read.</summary>
public abstract record CollectionRow
{
    private CollectionRow() { }

    /// <summary>A work whose picture file is there; whether it can be decoded is not known yet.</summary>
    /// <param name="Line">As in <see cref="RefusedRow.Line"/>.</param>
    /// <param name="Artwork">The record.</param>
    /// <param name="ImageFile">Absolute path of the picture, inside the collection's folder.</param>
    public sealed record Accepted(int Line, Artwork Artwork, string ImageFile) : CollectionRow;

    /// <summary>A row that cannot be imported.</summary>
    public sealed record Refused(RefusedRow Row) : CollectionRow
    {
        /// <summary>The record where only its picture is missing; else null.</summary>
        public Artwork? Artwork { get; init; }
    }
}
