using MuseumGuide.Prose;

namespace MuseumGuide.Tests.Prose;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("One. Two! Three? Four…", new[] { "One.", "Two!", "Three?", "Four…" })]
    [InlineData("It is from c. 1889. It shows St. Anne.", new[] { "It is from c. 1889.", "It shows St. Anne." })]
    [InlineData("J. M. W. Turner and Dr. Reed met. Both left.", new[] { "J. M. W. Turner and Dr. Reed met.", "Both left." })]
    [InlineData("It is 12.5 cm high. No. 5 is not.", new[] { "It is 12.5 cm high.", "No. 5 is not." })]
    [InlineData("It says no. The end.", new[] { "It says no.", "The end." })]
    [InlineData("Was it I. It was.", new[] { "Was it I.", "It was." })]
    [InlineData("She said “Stop.” Then (and there.) She left.", new[] { "She said “Stop.”", "Then (and there.)", "She left." })]
    [InlineData("He waits … and waits. Why?!", new[] { "He waits … and waits.", "Why?!" })]
    [InlineData("e.g. a horse, i.e. an animal.", new[] { "e.g. a horse, i.e. an animal." })]
    [InlineData("No end mark", new[] { "No end mark" })]
    public void Split_ends_sentences_where_readers_do(string text, string[] sentences) =>
        Assert.Equal(sentences, Sentences.Split(text));

    [Theory]
    [InlineData("Im 17. Jahrhundert, am 5. Mai. Danach 1904. Ende.", "de-AT",
        new[] { "Im 17. Jahrhundert, am 5. Mai.", "Danach 1904.", "Ende." })]
    [InlineData("Es hat, z. B. Türme, Nr. 5. Mehr nicht.", "de",
        new[] { "Es hat, z. B. Türme, Nr. 5. Mehr nicht." })]
    [InlineData("There are 12. They shine.", "en", new[] { "There are 12.", "They shine." })]
    [InlineData("هل هذا قمر؟ هذا قمر. وهذا بحر", "ar", new[] { "هل هذا قمر؟", "هذا قمر.", "وهذا بحر" })]
    public void Split_minds_the_language(string text, string lang, string[] sentences) =>
        Assert.Equal(sentences, Sentences.Split(text, lang));

    [Fact]
    public void Split_parts_paragraphs_and_makes_white_space_single() =>
        Assert.Equal(["A title", "One line on two."], Sentences.Split("A title\r\n\r\nOne  line\non two."));

    [Theory]
    [InlineData(null)]
    [InlineData(" \n ")]
    public void Split_finds_nothing_in_nothing(string? text) => Assert.Empty(Sentences.Split(text));

    [Theory]
    [InlineData("Two words – no, four.", 4)]
    [InlineData("48 × 36.5 cm", 3)]
    [InlineData(null, 0)]
    public void Count_counts_what_holds_a_letter_or_a_figure(string? text, int words) =>
        Assert.Equal(words, Words.Count(text));

    [Fact]
    public void WordsOf_folds_case_accents_and_apostrophes() =>
        Assert.Equal(["lecole", "de", "zurich", "1889", "90"], FoldedText.WordsOf("L’École de Zürich, 1889–90"));
}
