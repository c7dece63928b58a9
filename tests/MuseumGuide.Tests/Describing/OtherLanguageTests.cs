using MuseumGuide.Catalog;
using MuseumGuide.Describing;
using MuseumGuide.Narrating;

namespace MuseumGuide.Tests.Describing;

public sealed class OtherLanguageTests : IDisposable
{
    private static readonly Artwork Market = new()
    {
        Id = "q1",
        Title = "Market in the Rain",
        Artist = "Tomas Reuel",
        Medium = "Oil on panel",
        AltText = "Umbrellas crowd a square.",
        Description = "A brick tower rises behind the square. Reuel repainted it in 1904.",
    };

    private static readonly Artwork Translated = Market with
    {
        OtherFields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title_de"] = "Markt im Regen",
            ["alt_text_de"] = "Schirme füllen einen Platz.",
            ["description_de"] = "Hinter dem Platz steht ein Turm. Reuel malt ihn am 5. Mai 1904 noch einmal.",
            ["touch_de"] = "Ein Relief steht links.",
            ["description_fr"] = "Une tour. Reuel la repeint en 1904.",
            ["fun_fact_es"] = "La torre ardió.",
        },
    };

    private readonly DescriberDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("de")]
    [InlineData("de-CH")]
    public async Task DescribeAsync_tells_the_museums_words_in_the_language_asked_for_and_no_others(string lang)
    {
        var description = await _desk.DescribeAsync(Translated, lang: lang);

        Assert.Equal("de", description.Lang);
        Assert.Equal("Schirme füllen einen Platz.", description.AltText);
        Assert.Equal(
            [
                (DescriptionPart.StandardInformation, "Markt im Regen, Tomas Reuel."),
                (DescriptionPart.Overview, "Schirme füllen einen Platz."),
                (DescriptionPart.Details, "Hinter dem Platz steht ein Turm."),
                (DescriptionPart.Context, "Reuel malt ihn am 5. Mai 1904 noch einmal."),
                (DescriptionPart.OtherSenses, "Ein Relief steht links."),
            ],
            description.Sections.SelectMany(section => section.Sentences, (section, said) => (section.Part, said.Text)));
        Assert.All(description.Sentences, sentence => Assert.Null(sentence.Lang));
    }

    [Fact]
    public async Task DescribeAsync_marks_a_title_that_is_only_there_in_the_museums_own_language()
    {
        var description = await _desk.DescribeAsync(Translated, lang: "fr");

        Assert.Equal("fr", description.Lang);
        Assert.Equal("Market in the Rain, Tomas Reuel. Une tour.", description.AltText);
        Assert.Equal(
            [("Market in the Rain, Tomas Reuel.", "en"), ("Une tour.", null), ("Reuel la repeint en 1904.", null)],
            description.Sentences.Select(said => (said.Text, said.Lang)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("en")]
    [InlineData("it")]
    [InlineData("es")]
    public async Task DescribeAsync_is_as_without_other_languages_where_there_are_none_of_the_one_asked_for(string? lang)
    {
        var description = await _desk.DescribeAsync(Translated, lang: lang);

        var plain = await _desk.DescribeAsync(Market);
        Assert.Equal((plain.Lang, plain.AltText), (description.Lang, description.AltText));
        Assert.Equal(plain.Sentences, description.Sentences);
    }

    [Fact]
    public async Task DescribeAsync_tells_english_texts_of_a_foreign_record_with_the_guides_own_sentences()
    {
        var work = Market with
        {
            Lang = "nl",
            Title = "Markt in de regen",
            Description = "Een toren.",
            AltText = "Paraplu's.",
            OtherFields = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["title_en"] = "Market", ["description_en"] = "A tower rises behind the square.",
            },
        };

        var description = await _desk.DescribeAsync(work, lang: "en");

        Assert.Equal("en", description.Lang);
        Assert.Equal("“Market” is by Tomas Reuel.", description.Sentences.First().Text);
        Assert.Contains(description.Sentences, said => said.Text == "A tower rises behind the square.");
        Assert.Contains(description.Sentences, said => said.Origin == SentenceOrigin.Measured);
        Assert.All(description.Sentences, said => Assert.Null(said.Lang));
    }

    [Theory]
    [InlineData(DescriptionLength.Glance)]
    [InlineData(DescriptionLength.Short)]
    [InlineData(DescriptionLength.Full)]
    public async Task DescribeAsync_is_never_empty_however_long_its_first_sentence(DescriptionLength length)
    {
        var words = string.Join(' ', Enumerable.Repeat("Wort", 100));
        var work = new Artwork { Id = "x", Lang = "de", Description = words };

        var description = await _desk.DescribeAsync(work, length, "de");

        Assert.Equal($"{words}.", Assert.Single(description.Sentences).Text);
        Assert.Equal($"{words}.", description.AltText);
    }

    [Theory]
    [InlineData("هل هذا قمر؟", "هل هذا قمر؟")]
    [InlineData("قمر", "قمر.")]
    public async Task DescribeAsync_ends_sentences_as_their_language_does(string text, string told)
    {
        var work = new Artwork { Id = "x", Title = "قمر", Artist = "Ada", Lang = "ar", AltText = text };

        var description = await _desk.DescribeAsync(work, lang: "ar");

        Assert.Equal(["قمر، Ada.", told], description.Sentences.Select(said => said.Text));
    }

    [Fact]
    public async Task Tell_speaks_such_a_description_in_its_language_and_adds_no_english()
    {
        foreach (var work in (Artwork[])[Translated, Translated with { Title = null, Artist = null }])
        {
            var description = await _desk.DescribeAsync(work, lang: "de");

            var narration = NarrationWriter.Tell(new CatalogEntry(work, _desk.Image), description);

            Assert.Equal("de", narration.Lang);
            Assert.Equal(description.Sentences.Select(said => said.Text), narration.Sentences.Select(said => said.Text));
            Assert.All(narration.Sentences, said => Assert.Equal("de", said.Lang));
        }
    }

    [Fact]
    public async Task Tell_names_a_work_once_whose_title_is_in_another_language_than_the_description()
    {
        var work = Translated with { Title = "Market No. 5" };
        var description = await _desk.DescribeAsync(work, lang: "fr");

        var narration = NarrationWriter.Tell(new CatalogEntry(work, _desk.Image), description);

        Assert.Equal(
            [("Market number 5, Tomas Reuel.", "en"), ("Une tour.", "fr"), ("Reuel la repeint en 1904.", "fr")],
            narration.Sentences.Select(said => (said.Text, said.Lang)));
    }
}
