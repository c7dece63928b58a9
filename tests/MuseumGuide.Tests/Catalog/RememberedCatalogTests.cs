using MuseumGuide.Catalog;

namespace MuseumGuide.Tests.Catalog;

public sealed class RememberedCatalogTests : IDisposable
{
    private readonly CountedCatalog _store = new("a", "b", "c");
    private readonly RememberedCatalog _catalog;

    public RememberedCatalogTests() => _catalog = new RememberedCatalog(_store, most: 2);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public async Task FindAsync_reads_a_work_once()
    {
        var first = await _catalog.FindAsync("a", Cancellation);
        var again = await _catalog.FindAsync("a", Cancellation);

        Assert.Equal("a", first!.Artwork.Id);
        Assert.Same(first, again);
        Assert.Equal(1, _store.Reads);
    }

    [Fact]
    public async Task FindAsync_looks_again_for_a_work_that_was_not_there()
    {
        Assert.Null(await _catalog.FindAsync("new", Cancellation));
        _store.Add("new");

        Assert.NotNull(await _catalog.FindAsync("new", Cancellation));
    }

    [Fact]
    public async Task FindAllAsync_keeps_the_order_asked_when_some_works_are_remembered()
    {
        await _catalog.FindAsync("b", Cancellation);

        var found = await _catalog.FindAllAsync(["c", "missing", "b", "a", "b"], Cancellation);

        Assert.Equal(["c", "b", "a"], found.Select(work => work.Artwork.Id));
    }

    [Fact]
    public async Task FindAllAsync_asks_nothing_when_every_work_is_remembered()
    {
        await _catalog.FindAllAsync(["a", "b"], Cancellation);

        var found = await _catalog.FindAllAsync(["b", "a"], Cancellation);

        Assert.Equal(["b", "a"], found.Select(work => work.Artwork.Id));
        Assert.Equal(1, _store.Reads);
    }

    [Fact]
    public async Task Forget_reads_every_work_anew()
    {
        var before = await _catalog.FindAsync("a", Cancellation);

        _catalog.Forget();
        var after = await _catalog.FindAsync("a", Cancellation);

        Assert.NotSame(before, after);
    }

    [Fact]
    public async Task Forget_forgets_also_what_is_being_read()
    {
        _store.WhileReading = _catalog.Forget;
        await _catalog.FindAsync("a", Cancellation);
        _store.WhileReading = null;

        await _catalog.FindAsync("a", Cancellation);

        Assert.Equal(2, _store.Reads);
    }

    [Fact]
    public async Task FindAsync_finds_works_beyond_those_that_it_can_remember()
    {
        foreach (var id in (string[])["a", "b", "c", "a", "b", "c"])
            Assert.Equal(id, (await _catalog.FindAsync(id, Cancellation))!.Artwork.Id);
    }

    private sealed class CountedCatalog(params IEnumerable<string> ids) : IArtworkCatalog
    {
        private readonly HashSet<string> _ids = [.. ids];

        public int Reads { get; private set; }

        public Action? WhileReading { get; set; }

        public void Add(string id) => _ids.Add(id);

        public ValueTask<CatalogEntry?> FindAsync(string artworkId, CancellationToken cancellationToken) =>
            ValueTask.FromResult(Read([artworkId]).SingleOrDefault());

        public Task<IReadOnlyList<CatalogEntry>> FindAllAsync(
            IReadOnlyList<string> artworkIds, CancellationToken cancellationToken) => Task.FromResult(Read(artworkIds));

        public Task<int> CountAsync(CancellationToken cancellationToken) => Task.FromResult(_ids.Count);

        private IReadOnlyList<CatalogEntry> Read(IReadOnlyList<string> asked)
        {
            Reads++;
            WhileReading?.Invoke();
            return
            [
                .. asked.Distinct().Where(_ids.Contains).Select(id => new CatalogEntry(
                    new Artwork { Id = id }, new ReferenceImage(new string('0', 64), 10, 10))),
            ];
        }
    }
}
