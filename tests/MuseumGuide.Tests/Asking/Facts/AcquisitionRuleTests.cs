using MuseumGuide.Catalog;

namespace MuseumGuide.Tests.Asking.Facts;

public sealed class AcquisitionRuleTests
{
    [Theory]
    [InlineData("How did the museum get it?", "Bequest of Lena Holt, 1951", "credit_line")]
    [InlineData("Who gave it to the museum?", "Bequest of Lena Holt, 1951", "credit_line")]
    [InlineData("Was it bought or given?", "Bequest of Lena Holt, 1951", "credit_line")]
    [InlineData("Who owned it before?", "Holt family, Ribe; Lena Holt", "provenance")]
    [InlineData("What is its provenance?", "Holt family, Ribe; Lena Holt", "provenance")]
    [InlineData("When did the museum acquire it?", "4 May 1951", "acquisition_date")]
    [InlineData("Since when does the museum have it?", "4 May 1951", "acquisition_date")]
    public async Task AnswerAsync_tells_the_column_that_is_asked_for(string question, string value, string field)
    {
        var answer = await FerryHouse.AskAsync(FerryHouse.Coat, question);

        Assert.False(answer.Declined, answer.Answer);
        Assert.Contains($"reads “{value}”", answer.Answer, StringComparison.Ordinal);
        Assert.Equal($"coat/{field}", Assert.Single(answer.Sources).Reference);
    }

    [Fact]
    public async Task AnswerAsync_reads_the_year_of_the_acquisition_from_the_credit_line()
    {
        var answer = await Gallery.AskAsync(Gallery.Kite, "When did it come to the museum?");

        Assert.False(answer.Declined, answer.Answer);
        Assert.Contains("“Purchased 1977”", answer.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kite", "Who gave it to the museum?", "Purchased 1977")]
    [InlineData("orchard", "Who owned it before?", "Gift of the Brandt family, 1930")]
    public async Task AnswerAsync_gives_the_credit_line_only_beside_its_decline(
        string id, string question, string credit)
    {
        var work = new[] { Gallery.Orchard, Gallery.Kite }.First(entry => entry.Artwork.Id == id);

        var answer = await Gallery.AskAsync(work, question);

        Assert.True(answer.Declined, answer.Answer);
        Assert.StartsWith(
            $"The record does not say that. The credit line reads “{credit}”.", answer.Answer,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnswerAsync_declines_where_nothing_tells_how_it_came()
    {
        var work = Gallery.Entry(new Artwork { Id = "bell", Title = "Fog Bell", Artist = "Ivo Sand" });

        var answer = await Gallery.AskAsync(work, "When did the museum acquire it?");

        Assert.True(answer.Declined);
        Assert.StartsWith(
            "The record does not say how it came to the museum.", answer.Answer, StringComparison.Ordinal);
    }
}
