using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Tests.Asking.Reading;

public sealed class SentenceMeaningsTests
{
    [Fact]
    public async Task OfAsync_asks_once_for_a_sentence()
    {
        var encoder = new FakeEncoder();
        using var meanings = new SentenceMeanings(encoder);

        var first = await meanings.OfAsync("Who made it?", TestContext.Current.CancellationToken);
        var second = await meanings.OfAsync("Who made it?", TestContext.Current.CancellationToken);

        Assert.True(meanings.AreKnown);
        Assert.Equal(FakeEncoder.MeaningOf("Who made it?"), first.ToArray());
        Assert.Equal(first.ToArray(), second.ToArray());
        Assert.Equal(["Who made it?"], encoder.Asked);
    }

    [Fact]
    public async Task OfAllAsync_gives_the_meanings_in_the_order_of_the_sentences()
    {
        var encoder = new FakeEncoder();
        using var meanings = new SentenceMeanings(encoder);
        await meanings.OfAsync("A horse waits.", TestContext.Current.CancellationToken);

        var all = await meanings.OfAllAsync(
            ["Rain.", "A horse waits.", "Rain."], TestContext.Current.CancellationToken);

        Assert.Equal(
            [FakeEncoder.MeaningOf("Rain."), FakeEncoder.MeaningOf("A horse waits."), FakeEncoder.MeaningOf("Rain.")],
            all.Select(meaning => meaning.ToArray()));
        Assert.Equal(["A horse waits.", "Rain."], encoder.Asked);
    }

    [Fact]
    public async Task OfAsync_knows_nothing_without_an_encoder()
    {
        using var meanings = new SentenceMeanings();

        var one = await meanings.OfAsync("Who made it?", TestContext.Current.CancellationToken);
        var all = await meanings.OfAllAsync(["Who made it?"], TestContext.Current.CancellationToken);

        Assert.False(meanings.AreKnown);
        Assert.True(one.IsEmpty);
        Assert.Empty(all);
    }
}
