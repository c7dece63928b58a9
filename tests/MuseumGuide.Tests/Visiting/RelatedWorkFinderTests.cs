using MuseumGuide.Catalog;
using MuseumGuide.Recognition.Layout;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Visiting;

namespace MuseumGuide.Tests.Visiting;

public sealed class RelatedWorkFinderTests
{
    private readonly RecognitionIndexHolder _index = new();

    [Fact]
    public async Task FindAsync_names_the_artist_then_the_room_then_what_looks_alike()
    {
        Load(("me", 100), ("alike", 100));

        var found = await FindAsync(
            Work("me", "Ada", "Room 1"), Work("alike"), Work("room", "Ben", "Room 1"), Work("artist", "Ada", "Room 2"),
            Work("stranger", "Cyd", "Room 3"));

        Assert.Equal(["artist SameArtist", "room SameRoom", "alike LooksSimilar"], found);
    }

    [Fact]
    public async Task FindAsync_names_a_work_once_and_never_the_work_itself()
    {
        Load(("me", 100), ("twin", 100));

        Assert.Equal(
            ["twin SameArtist"], await FindAsync(Work("me", "Ada", "Room 1"), Work("twin", "Ada", "Room 1")));
    }

    [Fact]
    public async Task FindAsync_leaves_places_to_other_reasons_and_fills_up_what_is_left()
    {
        var artist = Enumerable.Range(0, 9).Select(i => Work($"a{i}", "Ada")).ToArray();

        var crowded = await FindAsync(
            [Work("a", "Ada", "Room 1"), .. artist, Work("r1", "Ben", "Room 1"), Work("r2", "Ben", "Room 1")]);
        var alone = await FindAsync([Work("a", "Ada"), .. artist]);

        Assert.Equal(
            [
                "a0 SameArtist", "a1 SameArtist", "a2 SameArtist", "a3 SameArtist", "r1 SameRoom", "r2 SameRoom",
            ],
            crowded);
        Assert.Equal(6, alone.Length);
    }

    [Fact]
    public async Task FindAsync_begins_with_those_that_follow_the_work()
    {
        var found = await FindAsync(Work("c", "Ada"), Work("a", "Ada"), Work("b", "Ada"), Work("d", "Ada"));

        Assert.Equal(["d SameArtist", "a SameArtist", "b SameArtist"], found);
    }

    [Fact]
    public async Task FindAsync_leaves_out_pictures_that_hardly_look_alike_and_works_that_are_gone()
    {
        Load(("me", 100), ("other", -20), ("gone", 100));

        Assert.Empty(await FindAsync(Work("me"), Work("other")));
    }

    private static Artwork Work(string id, string? artist = null, string? room = null) =>
        new() { Id = id, Artist = artist, Room = room };

    private void Load(params (string Id, int Value)[] pictures) => _index.Swap(new RecognitionIndex
    {
        Version = "1",
        ArtworkIds = [.. pictures.Select(p => p.Id)],
        Embeddings = EmbeddingIndex.Of(
            [.. pictures.Select(p => (byte[])[unchecked((byte)p.Value), 50, .. new byte[254]])]),
    });

    private async Task<string[]> FindAsync(params Artwork[] works)
    {
        var shelf = new Shelf(works);
        var found = await new RelatedWorkFinder(shelf, shelf, _index).FindAsync(
            (await shelf.FindAsync(works[0].Id, CancellationToken.None))!, CancellationToken.None);
        return [.. found.Select(related => $"{related.Entry.Artwork.Id} {related.Reason}")];
    }
}
