using MuseumGuide.Asking.Grounding;

namespace MuseumGuide.Tests.Asking.Grounding;

public sealed class CitationReaderTests
{
    private readonly CitationReader _reader = new();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public void Read_finds_the_same_sentences_however_the_answer_is_cut(int size)
    {
        const string Answer = "A moon rises. [2] It is oil [3, 7]. Stubble is straw [G]";
        var found = new List<CitedSentence>();
        for (var i = 0; i < Answer.Length; i += size)
            found.AddRange(_reader.Read(Answer.Substring(i, Math.Min(size, Answer.Length - i))));

        found.AddRange(_reader.End());

        Assert.Equal(["A moon rises.", "It is oil.", "Stubble is straw."], found.Select(sentence => sentence.Text));
        Assert.Equal([[2], [3, 7], []], found.Select(sentence => sentence.Passages));
        Assert.Equal([false, false, true], found.Select(sentence => sentence.IsGeneral));
    }

    [Fact]
    public void Read_waits_with_a_sentence_until_its_citation_is_whole()
    {
        Assert.Empty(_reader.Read("A moon rises. [2"));
        Assert.Empty(_reader.Read("1]"));

        Assert.Equal([21], Assert.Single(_reader.Read(" Then")).Passages);
    }

    [Fact]
    public void End_takes_a_decline_apart_that_cites_nothing()
    {
        _reader.Read("[NO] It does not say. It does say who.");

        var found = _reader.End();

        Assert.Equal(["It does not say.", "It does say who."], found.Select(sentence => sentence.Text));
        Assert.All(found, sentence => Assert.True(sentence.IsDecline));
    }

    [Fact]
    public void Read_cleans_what_is_no_plain_text() =>
        Assert.Equal("Bold words.", Assert.Single(_reader.Read("**Bold**\u200B\n words. [1] Next")).Text);
}
