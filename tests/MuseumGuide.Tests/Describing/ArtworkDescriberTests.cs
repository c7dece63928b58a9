using MuseumGuide.Catalog;
using MuseumGuide.Describing;

namespace MuseumGuide.Tests.Describing;

public sealed class ArtworkDescriberTests : IDisposable
{
    private static readonly Artwork Market = new()
    {
        Id = "q1",
        Title = "Market in the Rain",
        Artist = "Tomas Reuel",
        Year = "c. 1902",
        Medium = "Oil on panel",
        Dimensions = "24 x 36 cm",
        CreditLine = "Gift of the Reuel family, 1930",
        AccessionNumber = AccessionNumber.Parse("1930.12"),
        Description = "Umbrellas crowd a square in front of a brick tower. The paint lies in thick strokes of a "
            + "palette knife. Reuel repainted the tower in 1904 after it had burned down.",
    };

    private readonly DescriberDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task DescribeAsync_parts_the_museums_words_and_keeps_each_of_them()
    {
        var description = await _desk.DescribeAsync(Market);

        Assert.Equal(
            "Umbrellas crowd a square in front of a brick tower.",
            Assert.Single(Told(description, DescriptionPart.Overview)).Text);
        Assert.Contains(
            "palette knife", Assert.Single(Told(description, DescriptionPart.Technique)).Text,
            StringComparison.Ordinal);
        var context = Assert.Single(Told(description, DescriptionPart.Context));
        Assert.Equal(
            new DescribedSentence(
                "Reuel repainted the tower in 1904 after it had burned down.", SentenceOrigin.Curator, "description"),
            context);
    }

    [Fact]
    public async Task DescribeAsync_says_the_record_in_whole_sentences_with_their_fields()
    {
        var description = await _desk.DescribeAsync(Market);

        var record = description.Sentences.Where(s => s.Origin == SentenceOrigin.Record)
            .Select(s => (s.Source, s.Text));
        Assert.Equal(
            [
                ("artist", "“Market in the Rain” is by Tomas Reuel."),
                ("year", "It is dated around 1902."),
                ("medium", "The medium is oil on panel."),
                ("credit_line", "The credit line reads: “Gift of the Reuel family, 1930”."),
                ("accession_number", "Its accession number is 1930.12."),
                ("dimensions", "The work is 24 centimeters high and 36 centimeters wide."),
                ("dimensions", "That is about the size of a newspaper page folded once."),
            ],
            record);
    }

    [Fact]
    public async Task DescribeAsync_measures_the_picture_along_a_declared_path()
    {
        var description = await _desk.DescribeAsync(Market);

        Assert.Equal(
            ["The picture is horizontal.", "The notes on color, light and detail go from top to bottom."],
            Told(description, DescriptionPart.Orientation).Select(s => s.Text));
        var measured = Told(description, DescriptionPart.Details).Where(s => s.Origin == SentenceOrigin.Measured);
        Assert.Equal(
            [
                ("colors", "The picture is mostly blue, with dark brown."),
                ("colors", "Dark brown lies mostly in the lower third."),
                ("light", "The lower third is the darkest part."),
            ],
            measured.Where(s => s.Source != "texture").Select(s => (s.Source, s.Text)));
    }

    [Theory]
    [InlineData(DescriptionLength.Glance, 3, 25)]
    [InlineData(DescriptionLength.Short, 60, 120)]
    [InlineData(DescriptionLength.Full, 60, 330)]
    public async Task DescribeAsync_keeps_to_the_length(DescriptionLength length, int least, int most)
    {
        var description = await _desk.DescribeAsync(Market, length);

        Assert.InRange(description.WordCount, least, most);
        Assert.Equal(length, description.Length);
    }

    [Fact]
    public async Task DescribeAsync_tells_in_a_longer_length_all_that_a_shorter_one_tells()
    {
        var work = Market with { AltText = "A rainy square full of umbrellas.", Description = Prose(40) };

        var glance = (await _desk.DescribeAsync(work, DescriptionLength.Glance)).Sentences.ToList();
        var brief = (await _desk.DescribeAsync(work, DescriptionLength.Short)).Sentences.ToList();
        var full = (await _desk.DescribeAsync(work)).Sentences.ToList();

        Assert.NotEmpty(glance);
        Assert.Empty(glance.Except(brief));
        Assert.Empty(brief.Except(full));
    }

    [Fact]
    public async Task DescribeAsync_breaks_off_at_330_words_without_skipping()
    {
        var description = await _desk.DescribeAsync(Market with { Description = Prose(90) });

        var told = description.Sentences.Where(s => s.Source == "description").Select(s => s.Text).ToHashSet();
        Assert.InRange(description.WordCount, 250, 330);
        Assert.Contains("Number 1 of the long text ends here with seven words.", told);
        Assert.DoesNotContain("Number 90 of the long text ends here with seven words.", told);
    }

    [Fact]
    public async Task DescribeAsync_makes_do_with_almost_no_record()
    {
        var work = new Artwork { Id = "x", Artist = "Hugo Demarco" };

        var description = await _desk.DescribeAsync(work, DescriptionLength.Short);

        Assert.Equal("This untitled work is by Hugo Demarco.", description.Sentences.First().Text);
        Assert.Equal(
            "This untitled work is by Hugo Demarco. The picture is horizontal and mostly blue, with dark brown.",
            description.AltText);
        Assert.InRange(description.WordCount, 20, 150);
    }

    [Fact]
    public async Task DescribeAsync_bears_a_missing_picture()
    {
        _desk.Media.Pictures.Clear();

        var description = await _desk.DescribeAsync(new Artwork { Id = "x" });

        Assert.Equal(
            ["This work is untitled, and the record names no artist.", "The picture is horizontal."],
            description.Sentences.Select(s => s.Text));
    }

    [Fact]
    public async Task DescribeAsync_takes_alternative_text_as_the_overview()
    {
        var work = Market with { AltText = "A square in the rain. A tower rises behind it. A dog sits." };

        var description = await _desk.DescribeAsync(work);

        Assert.Equal("A square in the rain. A tower rises behind it.", description.AltText);
        Assert.Equal(
            ["A square in the rain.", "A tower rises behind it."],
            Told(description, DescriptionPart.Overview).Select(s => s.Text));
        Assert.Contains(Told(description, DescriptionPart.Details), s => s.Text == "A dog sits.");
    }

    [Fact]
    public async Task DescribeAsync_tells_other_columns_in_their_parts()
    {
        var work = Market with
        {
            OtherFields = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Inscriptions"] = "T. Reuel, 1902",
                ["technique"] = "Alla prima",
                ["Tactile copy"] = "A relief stands to the left.",
                ["touch"] = "A relief of the tower may be touched",
                ["price"] = "12,000",
            },
        };

        var description = await _desk.DescribeAsync(work);

        Assert.Contains(
            Told(description, DescriptionPart.Details), s => s.Text == "The words on it read: “T. Reuel, 1902”.");
        Assert.Contains(
            Told(description, DescriptionPart.Technique), s => s.Text == "The technique is recorded as Alla prima.");
        Assert.Equal(
            ["A relief stands to the left.", "A relief of the tower may be touched."],
            Told(description, DescriptionPart.OtherSenses).Select(s => s.Text));
        Assert.DoesNotContain(description.Sentences, s => s.Text.Contains("12,000", StringComparison.Ordinal));
    }

    [Fact]
    public async Task DescribeAsync_marks_sentences_in_another_language()
    {
        var work = Market with
        {
            Lang = "nl", Description = "Een toren staat in de regen en niemand kijkt ernaar om.",
        };

        var description = await _desk.DescribeAsync(work);

        Assert.Equal("en", description.Lang);
        Assert.Equal("nl", description.Sentences.Single(s => s.Origin == SentenceOrigin.Curator).Lang);
        Assert.All(description.Sentences.Where(s => s.Origin == SentenceOrigin.Record), s => Assert.Null(s.Lang));
    }

    [Fact]
    public async Task DescribeAsync_is_in_the_language_of_most_of_its_words()
    {
        var work = Market with
        {
            Lang = "nl",
            Description = string.Join(' ', Enumerable.Range(1, 20).Select(i => $"Toren nummer {i} staat in de regen.")),
        };

        var description = await _desk.DescribeAsync(work, lang: "en");

        Assert.Equal("nl", description.Lang);
        Assert.All(description.Sentences.Where(s => s.Origin == SentenceOrigin.Curator), s => Assert.Null(s.Lang));
        Assert.All(
            description.Sentences.Where(s => s.Origin != SentenceOrigin.Curator), s => Assert.Equal("en", s.Lang));
    }

    [Theory]
    [InlineData("Unknown artist", "is by an unknown artist.")]
    [InlineData("Anonymous", "is by an anonymous artist.")]
    [InlineData("Unknown Dutch painter", "is by an unknown Dutch painter.")]
    [InlineData("Attributed to Rembrandt", "is attributed to Rembrandt.")]
    [InlineData("Workshop of Rembrandt", "is recorded as workshop of Rembrandt.")]
    public async Task DescribeAsync_claims_no_more_of_the_maker_than_the_record(string artist, string told)
    {
        var description = await _desk.DescribeAsync(Market with { Artist = artist }, DescriptionLength.Glance);

        Assert.EndsWith(told, description.Sentences.First().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1889–90", "It is dated 1889–90.")]
    [InlineData("ca. 1500", "It is dated around 1500.")]
    [InlineData("18th century", "Its date is recorded as 18th century.")]
    [InlineData("after 1900", "Its date is recorded as after 1900.")]
    [InlineData("n.d.", "The record says that its date is not known.")]
    public async Task DescribeAsync_says_dates_as_far_as_they_are_known(string year, string told)
    {
        var description = await _desk.DescribeAsync(Market with { Year = year });

        Assert.Equal(told, description.Sentences.Single(s => s.Source == "year").Text);
    }

    [Fact]
    public async Task DescribeAsync_quotes_a_title_that_holds_quotations()
    {
        var description = await _desk.DescribeAsync(Market with { Title = "The \"Night\" “Watch”." });

        Assert.Equal("“The ‘Night’ ‘Watch’” is by Tomas Reuel.", description.Sentences.First().Text);
    }

    [Fact]
    public async Task DescribeAsync_keeps_a_glance_short_even_for_the_longest_title()
    {
        var work = Market with { Title = Prose(20), AltText = Prose(9) };

        var glance = await _desk.DescribeAsync(work, DescriptionLength.Glance);

        Assert.InRange(glance.WordCount, 3, 25);
    }

    [Fact]
    public async Task Every_sentence_ends_with_a_mark_and_every_section_says_something()
    {
        var description = await _desk.DescribeAsync(Market with { Description = "No mark here", Room = "12" });

        Assert.All(description.Sections, section => Assert.NotEmpty(section.Sentences));
        Assert.All(description.Sentences, s => Assert.Matches("[.!?…][\"”’)]?$", s.Text));
        Assert.All(description.Sentences, s => Assert.NotEqual("", s.Source));
        Assert.Equal(
            description.Sections.Select(section => section.Part).Order(), description.Sections.Select(s => s.Part));
    }

    private static string Prose(int sentences) => string.Join(
        ' ', Enumerable.Range(1, sentences).Select(i => $"Number {i} of the long text ends here with seven words."));

    private static IReadOnlyList<DescribedSentence> Told(Description description, DescriptionPart part) =>
        description.Sections.FirstOrDefault(section => section.Part == part)?.Sentences ?? [];
}
