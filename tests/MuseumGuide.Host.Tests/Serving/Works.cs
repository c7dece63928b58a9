using MuseumGuide.Catalog;

namespace MuseumGuide.Host.Tests.Serving;

/// <summary>Two works that no museum has.</summary>
internal static class Works
{
    public static Artwork Moon { get; } = new()
    {
        Id = "moon",
        Title = "Harvest <Moon>",
        Artist = "Ada Quill",
        Year = "1901",
        Period = "Tonalism",
        Medium = "Oil on canvas",
        Dimensions = "40 × 60 cm",
        CreditLine = "Gift of the miller",
        AccessionNumber = AccessionNumber.Parse("1901.7"),
        Description = "A moon above stubble.",
        Lang = "en",
    };

    /// <summary>The first of them, told in German as well.</summary>
    public static Artwork MoonInGerman { get; } = Moon with
    {
        OtherFields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title_de"] = "Erntemond", ["description_de"] = "Ein Mond über Stoppeln.",
        },
    };

    public static Artwork Mill { get; } = new() { Id = "the mill", Title = "The Mill", Artist = "Ben Reed" };
}
