using MuseumGuide.Catalog;
using MuseumGuide.Describing;
using MuseumGuide.Narrating;

namespace MuseumGuide.Tests.Narrating;

public sealed class NarrationWriterTests
{
    private static readonly Artwork Work = new()
    {
        Id = "moon", Title = "The “Harvest” Moon", Artist = "A. Quill & Sons",
    };

    [Fact]
    public void Tell_names_the_work_first_where_the_description_does_not()
    {
        var narration = Tell(new DescribedSentence("Painted c. 1889.", SentenceOrigin.Record, "year"));

        Assert.Equal("The Harvest Moon, by A. Quill and Sons. Painted around 1889.", narration.Text);
    }

    [Theory]
    [InlineData("“Harvest” Moon is a painting.")]
    [InlineData("The “Harvest” Moon, by Ada Quill.")]
    [InlineData("the “harvest” moon (1889).")]
    public void Tell_does_not_name_the_work_twice(string first)
    {
        var narration = Tell(new DescribedSentence(first, SentenceOrigin.Record, "title"));

        Assert.Single(narration.Sentences);
    }

    [Fact]
    public void Tell_gives_a_work_without_title_or_words_a_name()
    {
        var description = new Description("x", DescriptionLength.Glance, "en", "", []);

        var narration = NarrationWriter.Tell(Entry(new Artwork { Id = "x" }), description);

        Assert.Equal("Untitled.", narration.Text);
    }

    [Fact]
    public void Tell_keeps_the_origin_and_the_language_of_each_sentence()
    {
        var narration = Tell(
            new("The “Harvest” Moon is large.", SentenceOrigin.Record, "title"),
            new("Der Mond (groß).", SentenceOrigin.Curator, "description", "de"),
            new("https://example.org", SentenceOrigin.Curator, "description", "de"));

        Assert.Equal(
            [("en", SentenceOrigin.Record), ("de", SentenceOrigin.Curator)],
            narration.Sentences.Select(s => (s.Lang, s.Origin!.Value)));
        Assert.Equal("Der Mond, groß.", narration.Sentences.Last().Text);
    }

    [Fact]
    public void Tell_announces_each_change_of_origin_when_asked()
    {
        var work = Entry(Work);
        var description = Describe(
            new("The “Harvest” Moon is old.", SentenceOrigin.Record, "title"),
            new("It is large.", SentenceOrigin.Record, "dimensions"),
            new("A moon rises.", SentenceOrigin.Curator, "description"),
            new("It shines.", SentenceOrigin.Curator, "description"),
            new("It may be blue.", SentenceOrigin.Model, "gpt"));

        var told = NarrationWriter.Tell(work, description, tellsOrigins: true).Sentences.Select(s => s.Text);

        Assert.Equal(
            ["The Harvest Moon is old.", "From the museum's record.", "It is large.", "In the museum's words.",
                "A moon rises.", "It shines.", "Written by a language model; it may be wrong.", "It may be blue."],
            told);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("— … *")]
    public void Say_has_nothing_to_say_of_nothing(string text) => Assert.Null(NarrationWriter.Say(text, "en"));

    private static Narration Tell(params DescribedSentence[] sentences) =>
        NarrationWriter.Tell(Entry(Work), Describe(sentences));

    private static Description Describe(params DescribedSentence[] sentences) => new(
        "moon", DescriptionLength.Full, "en", "",
        [new DescriptionSection(DescriptionPart.StandardInformation, "About the work", sentences)]);

    private static CatalogEntry Entry(Artwork work) => new(work, new ReferenceImage(new string('0', 64), 4, 3));
}
