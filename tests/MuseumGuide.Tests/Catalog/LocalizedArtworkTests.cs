using MuseumGuide.Catalog;

namespace MuseumGuide.Tests.Catalog;

public sealed class LocalizedArtworkTests
{
    private static readonly Artwork Moon = Work(
        ("title_de", "Erntemond"), ("description_pt_br", "Uma lua."), ("Alt text_pt", "Lua."), ("alt_text_de", "Mond."),
        ("Wall text", "It rises."), ("wall_text_de", "Er geht auf."), ("lent_by", "Oudeland"));

    [Fact]
    public void InLanguage_takes_each_text_that_is_there_and_the_museums_own_else()
    {
        var read = Moon.InLanguage("de-AT");

        Assert.Equal(("Erntemond", "de"), (read.Artwork.Title, read.LangOf("title")));
        Assert.Equal(("Mond.", "de"), (read.Artwork.AltText, read.LangOf("alt_text")));
        Assert.Equal(("A moon.", "en"), (read.Artwork.Description, read.LangOf("description")));
        Assert.Equal(("Er geht auf.", "de"), (read.Artwork.OtherFields["Wall text"], read.LangOf("wall_text")));
        Assert.Equal(["Wall text", "lent_by"], read.Artwork.OtherFields.Keys);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("en-US")]
    [InlineData("fr")]
    public void InLanguage_leaves_the_museums_own_texts_and_no_others(string? lang)
    {
        var read = Moon.InLanguage(lang);

        Assert.Equal(("Harvest Moon", "A moon."), (read.Artwork.Title, read.Artwork.Description));
        Assert.Null(read.Artwork.AltText);
        Assert.Equal("It rises.", read.Artwork.OtherFields["Wall text"]);
        Assert.Equal(2, read.Artwork.OtherFields.Count);
        Assert.Equal("en", read.LangOf("description"));
    }

    [Theory]
    [InlineData("pt-BR", "pt-BR", "pt")]
    [InlineData("pt", "pt-BR", "pt")]
    [InlineData("PT-pt", "pt-BR", "pt")]
    public void InLanguage_takes_the_closest_of_a_language(string lang, string description, string altText)
    {
        var read = Moon.InLanguage(lang);

        Assert.Equal((description, altText), (read.LangOf("description"), read.LangOf("alt_text")));
    }

    [Theory]
    [InlineData("room_no")]
    [InlineData("artist_id")]
    [InlineData("title_old")]
    [InlineData("lent_by")]
    [InlineData("alt_text")]
    [InlineData("year_to")]
    [InlineData("title_en_route")]
    public void InLanguage_takes_no_other_column_for_a_language(string column)
    {
        var work = Work((column, "x"));

        Assert.Same(work, work.InLanguage("en").Artwork);
    }

    [Fact]
    public void InLanguage_fills_what_the_museums_own_text_lacks_only_in_the_language_asked_for()
    {
        var work = Work(("medium_nl", "Olieverf"), ("touch_nl", "Voel het.")) with { Lang = "nl-BE", Title = "Maan" };

        Assert.Equal("Olieverf", work.InLanguage("nl").Artwork.Medium);
        Assert.Equal("Voel het.", work.InLanguage("nl").Artwork.OtherFields["touch"]);
        Assert.Null(work.InLanguage("en").Artwork.Medium);
        Assert.Equal("nl-BE", work.InLanguage("en").LangOf("title"));
    }

    private static Artwork Work(params (string Column, string Text)[] columns) => new()
    {
        Id = "moon",
        Title = "Harvest Moon",
        Description = "A moon.",
        OtherFields = columns.ToDictionary(c => c.Column, c => c.Text, StringComparer.Ordinal),
    };
}
