using MuseumGuide.Asking;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Catalog;

namespace MuseumGuide.Tests.Asking;

public sealed class SuggestedQuestionsTests
{
    [Fact]
    public async Task SuggestAsync_suggests_only_what_is_answered()
    {
        foreach (var work in (CatalogEntry[])[Gallery.Orchard, Gallery.Kite, Gallery.Tide])
        {
            var suggestions = (await Gallery.AskAsync(work, "What does it cost?")).Suggestions;

            Assert.InRange(suggestions.Count, 3, 4);
            foreach (var question in suggestions)
                Assert.False((await Gallery.AskAsync(work, question)).Declined, question);
        }
    }

    [Fact]
    public async Task SuggestAsync_leaves_out_what_was_just_asked()
    {
        var first = (await Gallery.AskAsync(Gallery.Orchard, "What does it cost?")).Suggestions[0];

        var answer = await Gallery.AskAsync(Gallery.Orchard, first);

        Assert.DoesNotContain(first, answer.Suggestions);
    }

    [Fact]
    public async Task SuggestAsync_has_nothing_to_suggest_for_an_empty_record()
    {
        var work = Gallery.Tide with { Artwork = new Artwork { Id = "empty" } };
        var responder = new Responder(new MemorySearch(work), new EmptyDescriber(), new SentenceMeanings());

        var suggestions = await new SuggestedQuestions(responder).SuggestAsync(work, TestContext.Current.CancellationToken);

        Assert.Empty(suggestions);
    }
}
