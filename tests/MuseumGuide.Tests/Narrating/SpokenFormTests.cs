using MuseumGuide.Demo;
using MuseumGuide.Narrating.SpokenForms;
using MuseumGuide.Prose;

namespace MuseumGuide.Tests.Narrating;

public sealed class SpokenFormTests
{
    private const string Pieces = """
        c. 1889|1889–90|1508–9|(1606–1669)|b. 1840|d. 1901|fl. 1620–40|r. 1509–47|48 × 36.5 cm|12 1/2 in.|½ in.|
        St. Peter|Main St.|No. 5|nos. 3–5|18th c.|18th–19th c.|attr. to|Louis XIV|Charles V's|World War II|Malcolm X|&|5%|
        1/2|and/or|e.g.|i.e.|etc.|Dr. Tulp|J. M. W. Turner|U.S.|MG.2026.101|accession number 1901.7|
        https://example.org/a?b=c|www.x.org|
        “Moon”|'tis|artist's|artists’|—|–|-|…|...|[sic]|(?)|colo(u)r|$5 million|£1|20 °C|©|*|<b>|>|~5|=|+|#5|
        MDCCCLXXXIX|XIXth|Moon|is|a|red|It|.|,|;|:|!|?|1950–|†1901|H. 5 cm|x|× 2|w/ frame|p. 12|vol. II|Jan. 5|"|’|‘|(|)|[|]|/|
        \||1901-12|
        3/8|in.|m|g|°|″|Jr.|et al.|n.d.|c.|No.|b.|1,200|0.5 m|B.C.|2–3 figures|oil/tempera|Room IV|I|V|X
        """;

    [Theory]
    [InlineData("c. 1889", "around 1889")]
    [InlineData("Painted ca. 1889 in Paris.", "Painted around 1889 in Paris.")]
    [InlineData("C. 1642.", "Around 1642.")]
    [InlineData("It was made c1700.", "It was made around 1700.")]
    [InlineData("Henry VIII (r. 1509–47) sat for it.", "Henry the eighth, reigned 1509 to 1547, sat for it.")]
    [InlineData("1889–90", "1889 to 1890")]
    [InlineData("1889-1890.", "1889 to 1890.")]
    [InlineData("1508–9", "1508 to 1509")]
    [InlineData("The 1860s–70s.", "The 1860s to 1870s.")]
    [InlineData("Rembrandt (1606–1669) painted it.", "Rembrandt, 1606 to 1669, painted it.")]
    [InlineData("By Claude Monet (b. 1840, d. 1926).", "By Claude Monet, born 1840, died 1926.")]
    [InlineData("A potter (fl. c. 1620–c. 1640).", "A potter, active around 1620 to around 1640.")]
    [InlineData("A living painter (1950–).", "A living painter, from 1950 on.")]
    [InlineData("It dates from the late 18th c.", "It dates from the late 18th century.")]
    [InlineData("An 18th–19th c. copy.", "An 18th to 19th century copy.")]
    [InlineData("Dated Sept. 5, 1889.", "Dated September 5, 1889.")]
    public void Of_says_dates(string written, string spoken) => Assert.Equal(spoken, SpokenForm.Of(written, "en"));

    [Theory]
    [InlineData("48 × 36.5 cm", "48 by 36.5 centimeters")]
    [InlineData("It measures 48 x 36.5 cm.", "It measures 48 by 36.5 centimeters.")]
    [InlineData("48 cm × 36 cm × 1 m", "48 centimeters by 36 centimeters by 1 meter")]
    [InlineData("12 1/2 in.", "12 and one half inches.")]
    [InlineData("12 1/2 × 9 3/8 in. (framed)", "12 and one half by 9 and three eighths inches, framed")]
    [InlineData("It is 12½ in. wide.", "It is 12 and one half inches wide.")]
    [InlineData("1/2 in. thick", "one half inch thick")]
    [InlineData("H. 5 cm, W. 1 cm.", "Height 5 centimeters, width 1 centimeter.")]
    [InlineData("Kept at 20 °C and 50% humidity.", "Kept at 20 degrees Celsius and 50 percent humidity.")]
    [InlineData("Impression 3/8.", "Impression 3 slash 8.")]
    [InlineData("He lived in 5 in all.", "He lived in 5 in all.")]
    [InlineData("Sold for $5 million, once for £1.", "Sold for 5 million dollars, once for 1 pound.")]
    public void Of_says_sizes_and_amounts(string written, string spoken) =>
        Assert.Equal(spoken, SpokenForm.Of(written, "en"));

    [Theory]
    [InlineData("St. Jerome in his study.", "Saint Jerome in his study.")]
    [InlineData("Sts. Peter and Paul", "Saints Peter and Paul")]
    [InlineData("The corner of Main St. at night.", "The corner of Main Street at night.")]
    [InlineData("No. 5", "Number 5")]
    [InlineData("Nocturne, nos. 3–5, cat. no. 12.", "Nocturne, numbers 3 to 5, catalog number 12.")]
    [InlineData("attr. to Frans Hals", "attributed to Frans Hals")]
    [InlineData(
        "The anatomy of Dr. Tulp, by J. M. W. Turner et al.", "The anatomy of Doctor Tulp, by J M W Turner and others.")]
    [InlineData("Fruit, e.g. plums, i.e. food, etc.", "Fruit, for example plums, that is food, et cetera.")]
    [InlineData("Gift of Smith & Sons, Ltd.", "Gift of Smith and Sons, Limited.")]
    [InlineData("Pieter Brueghel Jr. and/or his pupil.", "Pieter Brueghel Junior and or his pupil.")]
    [InlineData("Accession number MG.2026.101.", "Accession number MG point 2026 point 101.")]
    [InlineData("accession number 1901-12", "accession number 1901 dash 12")]
    [InlineData("Its number is 1901.7.", "Its number is 1901 point 7.")]
    [InlineData("SK-C-5", "SK-C-5")]
    public void Of_says_abbreviations_and_numbers(string written, string spoken) =>
        Assert.Equal(spoken, SpokenForm.Of(written, "en"));

    [Theory]
    [InlineData("Louis XIV", "Louis the fourteenth")]
    [InlineData("Charles V's court", "Charles the fifth's court")]
    [InlineData("Elizabeth I of England.", "Elizabeth the first of England.")]
    [InlineData("In the words of William I am wrong.", "In the words of William I am wrong.")]
    [InlineData("Made after World War II.", "Made after World War 2.")]
    [InlineData("Composition VII hangs in room IV.", "Composition 7 hangs in room 4.")]
    [InlineData("A portrait of Malcolm X.", "A portrait of Malcolm X.")]
    [InlineData("From the XIXth century, carved MDCCCLXXXIX.", "From the 19th century, carved 1889.")]
    public void Of_says_roman_numerals(string written, string spoken) =>
        Assert.Equal(spoken, SpokenForm.Of(written, "en"));

    [Theory]
    [InlineData("“Harvest Moon” is the artist’s ‘best’ picture.", "Harvest Moon is the artist's best picture.")]
    [InlineData("The moon—pale and large—rises.", "The moon, pale and large, rises.")]
    [InlineData("The moon - pale - rises …", "The moon, pale, rises.")]
    [InlineData("See (https://example.org/a?b=c) and https://example.org.", "See and a web page.")]
    [InlineData("Harvest <Moon> [sic] 🌕 *new*", "Harvest Moon, sic, new")]
    [InlineData("Made in 1889(?), by artist(s) unknown.", "Made in 1889, perhaps, by artists unknown.")]
    [InlineData("The artists’ colony, o'clock.", "The artists' colony, o'clock.")]
    [InlineData("a\u0001b\u202Ec\u00ADd  e", "a bcd e")]
    [InlineData("[[h@l'oU]]", "h@l'oU")]
    [InlineData("https://example.org", "a web page")]
    [InlineData("—…*", "")]
    public void Of_makes_pauses_of_marks(string written, string spoken) =>
        Assert.Equal(spoken.Replace("h@l", "h at l", StringComparison.Ordinal), SpokenForm.Of(written, "en"));

    [Theory]
    [InlineData("en", "5 cm", "5 centimeters")]
    [InlineData("en-US", "5 cm", "5 centimeters")]
    [InlineData("en-GB", "5 cm", "5 centimetres")]
    [InlineData("en-Latn-AU", "5 cm", "5 centimetres")]
    [InlineData("de", "Öl auf Holz (um 1889), 5 cm – „Mond“.", "Öl auf Holz, um 1889, 5 cm, Mond.")]
    [InlineData("fr", "L’« Étoile » de Louis XIV, voir https://example.org", "L'Étoile de Louis XIV, voir")]
    [InlineData("ja", "満月（秋）", "満月（秋）")]
    public void Of_keeps_to_the_rules_of_a_language(string lang, string written, string spoken) =>
        Assert.Equal(spoken, SpokenForm.Of(written, lang));

    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("de")]
    public void Of_leaves_its_own_result_as_it_is(string lang)
    {
        string[] pieces =
            [.. Pieces.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        var random = new Random(7);
        for (var i = 0; i < 1_000; i++)
        {
            var written = string.Join(
                random.Next(5) == 0 ? "" : " ", random.GetItems(pieces, random.Next(1, 9)));

            var spoken = SpokenForm.Of(written, lang);

            Assert.True(
                spoken == SpokenForm.Of(spoken, lang), $"{written} -> {spoken} -> {SpokenForm.Of(spoken, lang)}");
            Assert.DoesNotMatch("[()\\[\\]{}<>—…“”\"*_\\p{Cc}]|  |^ | $|,,|://", spoken);
        }
    }

    [Fact]
    public void Of_keeps_every_word_and_figure_of_plain_prose()
    {
        foreach (var sentence in DemoGallery.Works.SelectMany(w => Sentences.Split(w.Description)))
        {
            var plain = sentence.Split(' ').Where(w => w.All(c => char.IsLower(c) || char.IsDigit(c))).ToArray();

            var spoken = SpokenForm.Of(sentence, "en").Split([' ', ',', '.', ';', ':', '?', '!', '-']);

            Assert.Subset(spoken.ToHashSet(), plain.ToHashSet());
        }
    }
}
