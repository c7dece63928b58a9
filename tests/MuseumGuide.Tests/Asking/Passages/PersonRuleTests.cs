using MuseumGuide.Asking;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Catalog;

namespace MuseumGuide.Tests.Asking.Passages;

public sealed class PersonRuleTests
{
    [Theory]
    [InlineData("Who was Ada Quill?")]
    [InlineData("Tell me more about Quill")]
    [InlineData("What do you know about Ada Quill?")]
    public async Task TryAnswerAsync_tells_of_the_maker_what_is_recorded_and_told(string question)
    {
        var answer = Assert.IsType<Reply.Answered>(await AskAsync(Gallery.Orchard, question));

        Assert.Equal(
            "The record names Ada Quill as the maker of this work. Of the maker the record says: Norwegian, 1861–1934. "
                + "Quill repainted the sky in 1904 because soot had darkened it.",
            answer.Text);
        Assert.Equal(
            ["orchard/artist", "orchard/nationality", "orchard/description"],
            answer.Sources.Select(source => source.Reference));
        Assert.Equal(["Ada Quill", "Norwegian, 1861–1934"], answer.Sources.Take(2).Select(source => source.Quote));
    }

    [Fact]
    public async Task TryAnswerAsync_names_the_maker_of_whom_nothing_else_is_told()
    {
        var answer = Assert.IsType<Reply.Answered>(await AskAsync(Gallery.Tide, "Who is Ada Quill?"));

        Assert.Equal("The record names Ada Quill as the maker of this work.", answer.Text);
        Assert.Equal(
            [new AnswerSource(SourceKind.Record, "tide/artist", "Ada Quill")], answer.Sources);
    }

    [Fact]
    public async Task TryAnswerAsync_tells_of_others_what_the_texts_say()
    {
        var answer = Assert.IsType<Reply.Answered>(await AskAsync(Gallery.Orchard, "Who is Rolf Aberg?"));

        Assert.Equal("The botanist Rolf Aberg counted the trees for her in Lund.", answer.Text);
        Assert.Equal("orchard/description", Assert.Single(answer.Sources).Reference);
    }

    [Theory]
    [InlineData("Who is the girl?")]
    [InlineData("Who is Rolf Lindqvist?")]
    [InlineData("Who is it?")]
    [InlineData("When did Ada Quill paint?")]
    public async Task TryAnswerAsync_leaves_to_others_what_asks_for_nobody_named(string question) =>
        Assert.Null(await AskAsync(Gallery.Orchard, question));

    private static async Task<Reply?> AskAsync(CatalogEntry work, string question) =>
        await new PersonRule().TryAnswerAsync(
            new Inquiry(QuestionReader.Read(question), WorkKnowledge.Of(work), default),
            TestContext.Current.CancellationToken);
}
