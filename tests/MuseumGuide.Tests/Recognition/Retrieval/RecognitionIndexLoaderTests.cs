using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Tests.Recognition.Geometry;

namespace MuseumGuide.Tests.Recognition.Retrieval;

public sealed class RecognitionIndexLoaderTests
{
    private static readonly byte[] FirstCodebook = LearnFrom(seed: 1);
    private static readonly byte[] SecondCodebook = LearnFrom(seed: 2);

    private readonly MemoryStore _store = new() { Generation = 4, Codebook = FirstCodebook };

    [Fact]
    public async Task LoadAsync_leaves_out_what_has_no_postings_yet()
    {
        Put("a", FirstCodebook);
        _store.Put("b", SceneFeatures.Draw(seed: 2));
        Put("c", FirstCodebook);

        var index = await LoadAsync();

        Assert.Equal(["a", "c"], index.ArtworkIds);
        Assert.Equal((2, 2), (index.Hashes.Count, index.LocalFeatures.Count));
    }

    [Fact]
    public async Task LoadAsync_names_the_index_by_generation_describing_code_and_pictures()
    {
        Put("a", FirstCodebook);
        var first = (await LoadAsync()).Version;
        var again = (await LoadAsync()).Version;
        _store.Generation++;
        var next = (await LoadAsync()).Version;
        _store.Generation--;
        Put("b", FirstCodebook);
        var other = (await LoadAsync()).Version;

        Assert.StartsWith($"4.{ReferenceDescriber.Version}.", first, StringComparison.Ordinal);
        Assert.Equal(first, again);
        Assert.StartsWith($"5.{ReferenceDescriber.Version}.", next, StringComparison.Ordinal);
        Assert.StartsWith($"4.{ReferenceDescriber.Version}.", other, StringComparison.Ordinal);
        Assert.NotEqual(first, other);
    }

    [Fact]
    public async Task LoadAsync_loads_an_empty_store()
    {
        var index = await new RecognitionIndexLoader(new MemoryStore()).LoadAsync(TestContext.Current.CancellationToken);

        Assert.Empty(index.ArtworkIds);
        Assert.Null(index.Codebook);
    }

    [Fact]
    public async Task LoadAsync_knows_twins_from_both_sides_and_no_strangers()
    {
        foreach (var id in (string[])["a", "b", "c"]) Put(id, FirstCodebook);
        await _store.SaveTwinsAsync(
            [new("a", "b", 40), new("a", "c", 20), new("b", "c", 30)], TestContext.Current.CancellationToken);
        _store.Put("c", SceneFeatures.Draw(seed: 3));

        var index = await LoadAsync();

        Assert.Equal([1], index.TwinsOf(0));
        Assert.Equal([0], index.TwinsOf(1));
        Assert.Empty(index.TwinsOf(7));
    }

    [Fact]
    public async Task LoadAsync_starts_again_when_the_codebook_changed_meanwhile()
    {
        Put("a", FirstCodebook);
        _store.AfterRecords = () =>
        {
            _store.Codebook = SecondCodebook;
            Put("a", SecondCodebook);
        };

        var index = await LoadAsync();

        Assert.Equal(SecondCodebook, index.Codebook!.ToBytes());
        var photo = PhotoFeatures.Of(SceneFeatures.Draw(seed: 0), index.Codebook, workers: 1);
        Assert.Single(index.LocalFeatures.FindNearest(photo.Words, PhotoFeatures.WordsPerFeature, 5, _ => true));
        Assert.Equal(4, _store.CodebookReads);
    }

    [Fact]
    public async Task LoadAsync_gives_up_starting_again_after_five_times()
    {
        _store.AfterRecords = () =>
            _store.Codebook = _store.Codebook == FirstCodebook ? SecondCodebook : FirstCodebook;

        await LoadAsync();

        Assert.Equal(10, _store.CodebookReads);
    }

    private static byte[] LearnFrom(int seed) =>
        CodebookTraining.Learn(Descriptors.Draw(200, seed), works: 2).ToBytes();

    private void Put(string id, byte[] codebook)
    {
        var features = SceneFeatures.Draw(seed: 0);
        _store.Put(id, features, PostingCodec.Encode(Codebook.FromBytes(codebook), features));
    }

    private Task<RecognitionIndex> LoadAsync() =>
        new RecognitionIndexLoader(_store).LoadAsync(TestContext.Current.CancellationToken);
}
