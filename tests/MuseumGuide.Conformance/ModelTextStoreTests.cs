using MuseumGuide.Describing.Gaps;

namespace MuseumGuide.Conformance;

/// <summary>What every <see cref="IModelTextStore"/> must do.</summary>
public abstract class ModelTextStoreTests
{
    private static readonly ModelText Text = new(
        new string('a', 64), "model-1", "en", ["A “field”.", "A sky."], ["It's brown, näch."]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract IModelTextStore Texts { get; }

    [Fact]
    public async Task FindAsync_returns_a_text_as_it_was_saved()
    {
        await Texts.SaveAsync(Text, Cancellation);

        Assert.Equivalent(Text, await Texts.FindAsync(Text.ContentHash, Cancellation), strict: true);
    }

    [Fact]
    public async Task FindAsync_tells_nothing_usable_from_never_asked()
    {
        await Texts.SaveAsync(Text with { Overview = [], Details = [] }, Cancellation);

        Assert.Empty((await Texts.FindAsync(Text.ContentHash, Cancellation))!.Overview);
        Assert.Null(await Texts.FindAsync(new string('b', 64), Cancellation));
    }

    [Fact]
    public async Task SaveAsync_replaces_an_earlier_text()
    {
        await Texts.SaveAsync(Text, Cancellation);
        await Texts.SaveAsync(Text with { ModelId = "model-2", Details = [] }, Cancellation);

        var found = await Texts.FindAsync(Text.ContentHash, Cancellation);

        Assert.Equal("model-2", found!.ModelId);
        Assert.Empty(found.Details);
    }

    [Fact]
    public async Task SaveAsync_bears_many_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(i =>
            Texts.SaveAsync(Text with { ContentHash = new string((char)('a' + (i % 4)), 64) }, Cancellation)));

        Assert.NotNull(await Texts.FindAsync(new string('d', 64), Cancellation));
    }
}
