using MuseumGuide.Catalog;
using MuseumGuide.Demo;
using MuseumGuide.Describing.Linting;

namespace MuseumGuide.Tests.Describing;

public sealed class DescriptionLinterTests
{
    private static readonly DescriptionLinter Linter = new();

    [Theory]
    [InlineData("We stand before a gate.", "person", "We")]
    [InlineData("A gate stands before you.", "person", "you")]
    [InlineData("A gate, I think, stands open.", "person", "I")]
    [InlineData("The gate was open.", "tense", "was")]
    [InlineData("An image of a gate.", "banned-phrase", "An image of")]
    [InlineData("On the left a gate can be seen.", "banned-phrase", "can be seen")]
    [InlineData("A gate stands, as you can see, open.", "banned-phrase", "as you can see")]
    [InlineData("A beautiful gate stands open.", "judgement", "beautiful")]
    [InlineData("The gate is 3 m high.", "spoken-form", "m")]
    [InlineData("A gate, c. 1900, stands open.", "spoken-form", "c.")]
    [InlineData("A gate & a wall.", "spoken-form", "&")]
    [InlineData("A gate (half open) in a wall.", "spoken-form", "(half open)")]
    [InlineData("King Charles II stands at the gate.", "spoken-form", "II")]
    [InlineData("Two gates: the red one stands open.", "color-only", "the red one")]
    [InlineData("A figure at the gate looks sad.", "guess", "looks sad")]
    [InlineData("A figure at the gate is probably a woman.", "guess", "is probably a woman")]
    [InlineData("The gate stands in strong chiaroscuro.", "jargon", "chiaroscuro")]
    public void Lint_finds_what_the_rules_forbid(string altText, string rule, string excerpt)
    {
        var findings = Linter.Lint(new Artwork { Id = "a", AltText = altText });

        var finding = Assert.Single(findings, finding => finding.Rule == rule);
        Assert.Equal((excerpt, "alt_text", altText), (finding.Excerpt, finding.Field, finding.Sentence));
        Assert.NotEqual("", finding.Advice);
    }

    [Theory]
    [InlineData("Francis I stands at the gate of a mine in the US.")]
    [InlineData("The banner reads: “We were beautiful & you (too) XIV”.")]
    [InlineData("St. Peter holds a key, painted 3 times.")]
    [InlineData("The light falls in strong contrasts, called chiaroscuro, on the gate.")]
    [InlineData("The gate has an impasto, paint laid on thickly, along its edge.")]
    [InlineData("A circle is perfect, and an L and a V lie below it.")]
    [InlineData("One square is red, the dark ones are green.")]
    public void Lint_leaves_good_sentences_alone(string altText)
    {
        Assert.Empty(Linter.Lint(new Artwork { Id = "a", AltText = altText }));
    }

    [Fact]
    public void Lint_lets_context_be_told_in_the_past_and_with_praise()
    {
        var work = new Artwork
        {
            Id = "a",
            AltText = "A gate stands open.",
            Description = "In 1902 critics said that it was beautiful, and the museum had it bought.",
        };

        Assert.Empty(Linter.Lint(work));
    }

    [Fact]
    public void Lint_counts_words_and_sentences()
    {
        var work = new Artwork
        {
            Id = "a",
            AltText = "A gate. A wall. A sky.",
            Description = string.Join(' ', Enumerable.Repeat("gate", 41)) + ". A wall.",
        };

        Assert.Equal(
            [("alt-text", "3 sentences"), ("sentence-length", "41 words")],
            Linter.Lint(work).Select(finding => (finding.Rule, finding.Excerpt)));
    }

    [Fact]
    public void Lint_holds_names_and_dates_against_the_record()
    {
        var work = new Artwork
        {
            Id = "a",
            AltText = "A gate.",
            Artist = "Tomas Reuel",
            Year = "c. 1902",
            Description = "The painting is dated 1850. The picture was painted by Anna van Dijk. "
                + "The tower burned in 1850.",
        };

        Assert.Equal(
            ["The painting is dated 1850", "The picture was painted by Anna van Dijk"],
            Linter.Lint(work).Where(finding => finding.Rule == "record").Select(finding => finding.Excerpt));
        Assert.DoesNotContain(
            Linter.Lint(work with { Artist = "Anna van Dijk", Year = "1845–1850" }),
            finding => finding.Rule == "record");
    }

    [Fact]
    public void Lint_asks_for_missing_alternative_text_and_no_more_of_an_empty_record()
    {
        var finding = Assert.Single(Linter.Lint(new Artwork { Id = "a" }));

        Assert.Equal(("alt-text", LintSeverity.Note), (finding.Rule, finding.Severity));
    }

    [Fact]
    public void Lint_does_not_hold_english_rules_against_another_language()
    {
        var work = new Artwork { Id = "a", Lang = "nl", AltText = "We was were in me, you (zie) I ben." };

        Assert.Empty(Linter.Lint(work));
    }

    [Fact]
    public void Lint_judges_regions_and_tells_which_cannot_be_used()
    {
        var work = new Artwork
        {
            Id = "a",
            AltText = "A gate.",
            OtherFields = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Regions"] = """
                    [{"name": "Gate", "box": [0, 0, 1, 1], "text": "It was open."}, {"name": "Moat", "text": "Deep."}]
                    """,
                ["regions_de"] = "das Tor",
                ["description_de"] = "We was were in me, you (zie) I ben.",
                ["touch_de"] = "You may.",
            },
        };

        Assert.Equal(
            [
                ("tense", "Regions", "was"), ("regions", "Regions", "Region 2 has no box inside 0 to 1."),
                ("regions", "regions_de", "It is no JSON."),
            ],
            Linter.Lint(work).Select(finding => (finding.Rule, finding.Field, finding.Excerpt)));
    }

    [Fact]
    public void LintSeen_judges_a_models_sentences_as_strictly_as_alternative_text()
    {
        var findings = Linter.LintSeen(new Artwork { Id = "a" }, "gpt", ["A gate stands open.", "It was stunning."]);

        Assert.Equal(["tense", "judgement"], findings.Select(finding => finding.Rule));
        Assert.All(findings, finding => Assert.Equal("gpt", finding.Field));
    }

    [Fact]
    public void The_demo_gallery_keeps_every_rule()
    {
        var findings = DemoGallery.Works.SelectMany(work => Linter.Lint(new Artwork
        {
            Id = work.Id,
            Artist = DemoWork.Studio,
            Year = DemoWork.MadeIn,
            AltText = work.AltText,
            Description = work.Description,
            OtherFields = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["regions"] = DemoRegions.ToJson(work.Regions),
            },
        }).Select(finding => $"{work.Id} {finding.Rule} {finding.Excerpt}"));

        Assert.Empty(findings);
    }

    [Fact]
    public void Lint_ends_soon_on_hostile_text()
    {
        var text = string.Concat(Enumerable.Repeat("((([“we seem to be very c. XVI by Van van de ", 2000));

        var work = new Artwork { Id = "a", AltText = text, Description = text, Year = "1", Artist = "B" };

        Assert.NotEmpty(Linter.Lint(work));
    }
}
