using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Pages.Work;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Pages;

public sealed partial class WorkMetadataTests
{
    [Fact]
    public async Task Page_tells_search_engines_what_the_record_says()
    {
        await using var server = await GuideServer.StartAsync(settings => settings.Museum.Name = "Mill Museum");

        var data = ReadData(await ReadAsync(server, "/artworks/moon"));

        var origin = server.Address.GetLeftPart(UriPartial.Authority);
        Assert.Equal("VisualArtwork", (string?)data["@type"]);
        Assert.Equal(origin + "/artworks/moon", (string?)data["url"]);
        Assert.Equal("Harvest <Moon>", (string?)data["name"]);
        Assert.Equal("Ada Quill", (string?)data["creator"]!["name"]);
        Assert.Equal("1901", (string?)data["dateCreated"]);
        Assert.Equal("Oil on canvas", (string?)data["artMedium"]);
        Assert.Equal("Gift of the miller", (string?)data["creditText"]);
        Assert.Equal("1901.7", (string?)data["identifier"]!["value"]);
        Assert.Equal("en", (string?)data["inLanguage"]);
        Assert.Equal(origin + "/api/v1/artworks/moon/image", (string?)data["image"]!["contentUrl"]);
        Assert.Equal("Mill Museum", (string?)data["provider"]!["name"]);
        Assert.StartsWith("The page describes", (string?)data["accessibilitySummary"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_tells_search_engines_what_the_record_says_in_its_own_language()
    {
        await using var server = await GuideServer.StartAsync();
        server.Collection.Import(Works.MoonInGerman);

        var page = await ReadAsync(server, "/de/artworks/moon");
        var data = ReadData(page);

        Assert.Equal("Erntemond", (string?)data["name"]);
        Assert.Equal("Harvest <Moon>", (string?)data["alternateName"]);
        Assert.Equal("Ein Mond über Stoppeln.", (string?)data["description"]);
        Assert.Equal("de", (string?)data["inLanguage"]);
        Assert.Contains("property=\"og:title\" content=\"Erntemond, Ada Quill\"", page);
    }

    [Fact]
    public void Write_measures_in_centimeters_what_can_be_read()
    {
        var data = Write(Works.Moon with { Dimensions = "40 × 60 cm" });

        Assert.Equal((40, "CMT"), ((double)data["height"]!["value"]!, (string)data["height"]!["unitCode"]!));
        Assert.Equal(60, (double)data["width"]!["value"]!);
        Assert.False(data.ContainsKey("depth"));
    }

    [Fact]
    public void Write_leaves_out_what_the_museum_left_blank()
    {
        var data = Write(new Artwork { Id = "x" });

        Assert.Equal(
            ["@context", "@type", "@id", "url", "image", "provider", "accessMode", "accessModeSufficient",
                "accessibilitySummary"],
            data.Select(property => property.Key));
    }

    [Theory]
    [InlineData("https://creativecommons.org/publicdomain/zero/1.0/", "license")]
    [InlineData("CC0", "copyrightNotice")]
    public void Write_takes_only_an_address_for_a_license(string rights, string property)
    {
        Assert.Equal(rights, (string?)Write(Works.Moon with { Rights = rights })["image"]![property]);
    }

    [Fact]
    public async Task Hostile_record_cannot_leave_its_place_in_the_head()
    {
        const string hostile = "</script><script>alert('&\"')</script><!--";
        await using var server = await GuideServer.StartAsync();
        server.Collection.Import(new Artwork
        {
            Id = "\"><script>", Title = hostile, Artist = hostile, Description = hostile, AltText = hostile,
            Rights = hostile, Lang = "en",
        });

        var page = await ReadAsync(server, "/artworks/%22%3E%3Cscript%3E");

        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("<script").Length - 1);
        Assert.Equal(2, page.Split("</script").Length - 1);
        Assert.Equal(hostile, (string?)ReadData(page)["name"]);
    }

    [Fact]
    public async Task Page_names_its_languages_and_leaves_the_mode_out()
    {
        await using var server = await GuideServer.StartAsync();
        var origin = server.Address.GetLeftPart(UriPartial.Authority);

        var page = await ReadAsync(server, "/de/audio/artworks/moon?length=full");

        Assert.Contains($"<link rel=\"canonical\" href=\"{origin}/de/artworks/moon\"", page, StringComparison.Ordinal);
        Assert.Contains($"hreflang=\"ar\" href=\"{origin}/ar/artworks/moon\"", page, StringComparison.Ordinal);
        Assert.Contains($"hreflang=\"x-default\" href=\"{origin}/artworks/moon\"", page, StringComparison.Ordinal);
        Assert.Contains(
            "property=\"og:title\" content=\"Harvest &lt;Moon&gt;, Ada Quill\"", page,
            StringComparison.Ordinal);
        Assert.Contains("name=\"description\" content=\"A moon above stubble.\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shared_address_names_neither_language_nor_mode()
    {
        await using var server = await GuideServer.StartAsync();
        var origin = server.Address.GetLeftPart(UriPartial.Authority);

        var page = await ReadAsync(server, "/de/audio/artworks/moon");

        Assert.Contains($"data-address=\"{origin}/artworks/moon\"", page, StringComparison.Ordinal);
        Assert.Contains(
            $"""Adresse dieser Seite: <a href="{origin}/artworks/moon" dir="ltr">""", page,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Short.", 20, "Short.")]
    [InlineData("One  two\nthree", 20, "One two three")]
    [InlineData("Stubble, moon and more", 16, "Stubble, moon…")]
    [InlineData("Stubblestubblestubble", 10, "Stubblest…")]
    public void Excerpt_is_cut_after_a_word(string text, int most, string expected) =>
        Assert.Equal(expected, Excerpt.Of(text, most));

    private static JsonObject Write(Artwork work) => JsonNode.Parse(WorkMetadata.Write(
        new CatalogEntry(work, new ReferenceImage(new string('0', 64), 600, 400)), "en", "Mill Museum",
        "https://guide.example", "https://guide.example/artworks/x", "A moon.", "In words."))!.AsObject();

    private static JsonObject ReadData(string page) =>
        JsonNode.Parse(Data().Match(page).Groups["data"].Value)!.AsObject();

    private static async Task<string> ReadAsync(GuideServer server, string path) =>
        await (await server.GetAsync(path)).Content.ReadAsStringAsync(GuideServer.Token);

    [GeneratedRegex("<script type=\"application/ld\\+json\">(?<data>.*?)</script>", RegexOptions.Singleline, 1000)]
    private static partial Regex Data();
}
