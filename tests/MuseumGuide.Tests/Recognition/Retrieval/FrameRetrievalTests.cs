using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MuseumGuide.Demo.Photographs;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Recognition.Vectors;
using MuseumGuide.Tests.Recognition.Vectors;
using MuseumGuide.Tests.Spending;

namespace MuseumGuide.Tests.Recognition.Retrieval;

/// <summary>A collection that is too large for an index of local features.</summary>
public sealed class FrameRetrievalTests(IndexedGallery gallery) : IClassFixture<IndexedGallery>, IDisposable
{
    private static readonly VisitorView Plain = new() { Width = 880, Height = 660 };

    private readonly TestMeters _meters = new();
    private readonly ScriptedVectorStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _meters.Dispose();

    [Fact]
    public async Task LoadAsync_keeps_neither_local_features_nor_embeddings_that_a_store_has()
    {
        var without = await LoadAsync(null);
        var with = await LoadAsync(Search());

        Assert.Equal((9, 0, 9), (without.ArtworkIds.Count, without.LocalFeatures.Count, without.Embeddings.Count));
        Assert.Equal((9, 0, 0), (with.ArtworkIds.Count, with.LocalFeatures.Count, with.Embeddings.Count));
        Assert.Empty(with.FindLookalikes("0", 3, -1));
    }

    [Fact]
    public async Task LoadAsync_keeps_all_up_to_the_limit()
    {
        var index = await gallery.LoadAsync(new RetrievalOptions { LocalIndexMaxWorks = 9 }, Search());

        Assert.Equal((9, 9), (index.LocalFeatures.Count, index.Embeddings.Count));
    }

    [Fact]
    public async Task JudgeAsync_names_the_work_in_a_frame()
    {
        var shot = IndexedGallery.Photograph(gallery.Pictures[2], Plain with { Yaw = 15 });

        var verdict = await JudgeAsync(shot, await LoadAsync(null), null);

        Assert.Equal("2", Assert.Single(Recognized(verdict).Matches).ArtworkId);
    }

    [Fact]
    public async Task JudgeAsync_leaves_the_choice_between_twins_to_the_visitor()
    {
        var shot = IndexedGallery.Photograph(gallery.Pictures[IndexedGallery.Original], Plain);

        var verdict = await JudgeAsync(shot, await LoadAsync(null), null);

        var settled = Assert.IsType<TierVerdict.Settled>(verdict);
        var ambiguous = Assert.IsType<Identification.Ambiguous>(settled.Identification);
        Assert.Equal(
            ["5", "print"], ambiguous.Shortlist.Take(2).Select(c => c.ArtworkId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task JudgeAsync_asks_the_store_and_looks_past_works_that_the_index_lacks()
    {
        await FillAsync("strange");
        var search = Search();
        var shot = IndexedGallery.Photograph(gallery.Pictures[2], Plain);

        var verdict = await JudgeAsync(shot, await LoadAsync(search), search);

        Assert.Equal("2", Assert.Single(Recognized(verdict).Matches).ArtworkId);
        Assert.False(Assert.IsType<TierVerdict.Settled>(verdict).IsDegraded);
        Assert.Equal(1, _store.Searches);
    }

    [Fact]
    public async Task JudgeAsync_says_that_a_work_may_be_missed_while_the_store_is_down()
    {
        await FillAsync("strange");
        var search = Search();
        _store.IsDown = true;
        var shot = IndexedGallery.Photograph(gallery.Pictures[2], Plain);

        var verdict = await JudgeAsync(shot, await LoadAsync(search), search);

        var query = Assert.IsType<TierVerdict.Undecided>(verdict).Query;
        Assert.True(query.IsDegraded);
        Assert.Equal(RecognitionWarningKind.SearchLimited, Assert.Single(query.Warnings).Kind);
    }

    [Fact]
    public async Task JudgeAsync_goes_on_with_what_is_local_while_the_store_is_down()
    {
        var search = Search();
        _store.IsDown = true;
        var index = await gallery.LoadAsync(new RetrievalOptions(), search);
        var shot = IndexedGallery.Photograph(gallery.Pictures[2], Plain);
        var stranger = IndexedGallery.Photograph(gallery.Stranger, Plain);

        var verdict = await JudgeAsync(shot, index, search);
        var other = await JudgeAsync(stranger, index, search);

        Assert.Equal("2", Assert.Single(Recognized(verdict).Matches).ArtworkId);
        var query = Assert.IsType<TierVerdict.Undecided>(other).Query;
        Assert.True(query.IsDegraded);
        Assert.NotEmpty(query.Shortlist);
    }

    private static Identification.Recognized Recognized(TierVerdict verdict) =>
        Assert.IsType<Identification.Recognized>(Assert.IsType<TierVerdict.Settled>(verdict).Identification);

    private async Task FillAsync(params string[] further)
    {
        var index = await LoadAsync(null);
        await _store.UpsertAsync(
            [.. index.ArtworkIds.Select((id, slot) => new StoredVector(id, index.Embeddings.Embedding(slot).ToArray()))],
            Token);
        await _store.UpsertAsync(
            [.. further.Select(id => new StoredVector(id, index.Embeddings.Embedding(2).ToArray()))], Token);
    }

    private Task<RecognitionIndex> LoadAsync(VectorSearch? search) =>
        gallery.LoadAsync(new RetrievalOptions { LocalIndexMaxWorks = 0 }, search);

    private async Task<TierVerdict> JudgeAsync(VisitorShot shot, RecognitionIndex index, VectorSearch? search)
    {
        using var cache = gallery.CreateCache();
        return await new RetrievalTier(cache, Options.Create(new RetrievalOptions()), search)
            .JudgeAsync(IndexedGallery.QueryFor(shot.Picture, index), Token);
    }

    private VectorSearch Search() => new(
        _store, Options.Create(new VectorSearchOptions()), TimeProvider.System,
        new VectorMetrics(_meters), NullLogger<VectorSearch>.Instance);
}
