using MuseumGuide.Asking;
using MuseumGuide.Catalog;

namespace MuseumGuide.Tests.Asking;

/// <summary>Three works of one period, the first with every column that the guide answers from.</summary>
internal static class FerryHouse
{
    public static CatalogEntry Coat { get; } = Gallery.Entry(new Artwork
    {
        Id = "coat",
        Title = "Coat of a Ferryman",
        Artist = "Ivo Sand",
        Year = "1888",
        Period = "Harbor style",
        Medium = "Wool, lined with linen",
        Dimensions = "110 x 64 cm",
        CreditLine = "Bequest of Lena Holt, 1951",
        Room = "Room 3: Ferries",
        StopNumber = "31",
        Description = "Two rows of buttons close the front. The left sleeve was mended after the flood of 1890.",
        OtherFields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["tactile"] = "A swatch of the wool may be touched beside the case",
            ["technique"] = "Double weaving",
            ["inventor"] = "Marta Vey",
            ["invented"] = "1871",
            ["nationality"] = "Danish, 1850–1911",
            ["provenance"] = "Holt family, Ribe; Lena Holt",
            ["acquisition_date"] = "4 May 1951",
        },
    });

    public static CatalogEntry Ferry { get; } = Gallery.Entry(new Artwork
    {
        Id = "ferry",
        Title = "The Night Ferry",
        Artist = "Ivo Sand",
        Period = "Harbor style",
        Medium = "Etching on paper",
        Room = "Room 4: Night",
        Description = "A boat crosses with a single lantern.",
    });

    public static CatalogEntry Brooch { get; } = Gallery.Entry(new Artwork
    {
        Id = "brooch",
        Title = "Pear Brooch",
        Artist = "Mina Roth",
        Period = "Harbor style",
        Medium = "Silver",
        Room = "Room 3: Ferries",
        Description = "A brooch in the form of a halved pear.",
    });

    public static Task<ChatAnswer> AskAsync(
        CatalogEntry work, string question, params IReadOnlyList<ChatTurn> history) =>
        Gallery.AskAmongAsync([Coat, Ferry, Brooch], work, question, history);
}
