using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Tests.Asking.Reading;

public sealed class RelatedWordsTests
{
    private static readonly string[] s_lines = ReadLines();

    [Theory]
    [InlineData("bread", "flour")]
    [InlineData("flour", "bread")]
    [InlineData("bakes", "loaf")]
    public void GoTogether_holds_for_the_words_of_a_line_both_ways(string word, string other) =>
        Assert.True(RelatedWords.GoTogether(Stemmer.Stem(word), Stemmer.Stem(other)));

    [Theory]
    [InlineData("bread", "anchor")]
    [InlineData("bread", "xylotomy")]
    [InlineData("xylotomy", "bread")]
    public void GoTogether_does_not_hold_for_words_of_no_common_line(string word, string other) =>
        Assert.False(RelatedWords.GoTogether(Stemmer.Stem(word), Stemmer.Stem(other)));

    [Fact]
    public void Lines_are_lower_case_with_single_spaces()
    {
        Assert.NotEmpty(s_lines);
        Assert.All(s_lines, line => Assert.Equal(line.ToLowerInvariant(), line));
        Assert.All(s_lines, line => Assert.DoesNotContain("", line.Split(' ')));
    }

    [Fact]
    public void Lines_have_two_words_or_more()
    {
        var alone = s_lines.Where(line => line.Split(' ').Length < 2).ToArray();

        Assert.Equal([], alone);
    }

    [Fact]
    public void Lines_leave_no_word_alone_with_itself()
    {
        var alone = s_lines.Where(line => line.Split(' ').Distinct(StringComparer.Ordinal).Count() < 2).ToArray();

        Assert.Equal([], alone);
    }

    private static string[] ReadLines()
    {
        using var stream = typeof(RelatedWords).Assembly.GetManifestResourceStream(
            "MuseumGuide.Asking.Reading.related-words.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd('\n').Split('\n');
    }
}
