using System.Text.Json;
using MuseumGuide.Catalog;

namespace MuseumGuide.Postgres;

/// <summary>A row of <c>artworks</c> joined with its reference image, as Dapper fills it.</summary>
internal sealed class ArtworkRow
{
    /// <summary>The columns to select, from <c>artworks a</c> and <c>reference_images i</c>.</summary>
    public const string Columns = """
        a.id AS Id, a.title AS Title, a.artist AS Artist, a.year AS Year, a.accession_number AS AccessionNumber,
        a.period AS Period, a.medium AS Medium, a.dimensions AS Dimensions, a.credit_line AS CreditLine,
        a.description AS Description, a.alt_text AS AltText, a.room AS Room, a.stop_number AS StopNumber,
        a.rights AS Rights, a.lang AS Lang, a.other_fields AS OtherFields,
        i.content_hash AS ContentHash, i.width AS Width, i.height AS Height
        """;

    public required string Id { get; init; }

    public string? Title { get; init; }

    public string? Artist { get; init; }

    public string? Year { get; init; }

    public string? AccessionNumber { get; init; }

    public string? Period { get; init; }

    public string? Medium { get; init; }

    public string? Dimensions { get; init; }

    public string? CreditLine { get; init; }

    public string? Description { get; init; }

    public string? AltText { get; init; }

    public string? Room { get; init; }

    public string? StopNumber { get; init; }

    public string? Rights { get; init; }

    public string? Lang { get; init; }

    public required string OtherFields { get; init; }

    public required string ContentHash { get; init; }

    public int Width { get; init; }

    public int Height { get; init; }

    public CatalogEntry ToEntry() => new(
        new Artwork
        {
            Id = Id,
            Title = Title,
            Artist = Artist,
            Year = Year,
            AccessionNumber = AccessionNumber is null ? null : Catalog.AccessionNumber.Parse(AccessionNumber),
            Period = Period,
            Medium = Medium,
            Dimensions = Dimensions,
            CreditLine = CreditLine,
            Description = Description,
            AltText = AltText,
            Room = Room,
            StopNumber = StopNumber,
            Rights = Rights,
            Lang = Lang,
            OtherFields = JsonSerializer.Deserialize<Dictionary<string, string>>(OtherFields)!,
        },
        new ReferenceImage(ContentHash, Width, Height));
}
