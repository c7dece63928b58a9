using System.Collections.Concurrent;
using MuseumGuide.Importing;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Visiting;

namespace MuseumGuide.Tests.Importing;

/// <summary>A store in memory.</summary>
internal sealed class FakeImportStore : IImportStore
{
    public ConcurrentDictionary<string, ImportedArtwork> Works { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Unpublished { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<Tour> Tours { get; set; } = [];

    public long Generation { get; private set; }

    public bool IsLeased { get; set; }

    public int SavesAtOnce { get; private set; }

    private int _saving;

    public Task<IAsyncDisposable?> TryAcquireLeaseAsync(CancellationToken cancellationToken)
    {
        if (IsLeased) return Task.FromResult<IAsyncDisposable?>(null);
        IsLeased = true;
        return Task.FromResult<IAsyncDisposable?>(new Lease(this));
    }

    public Task<IReadOnlyDictionary<string, string>> ReadRowFingerprintsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(
            Works.ToDictionary(work => work.Key, work => work.Value.RowFingerprint, StringComparer.Ordinal));

    public Task<IReadOnlyList<string>> ReadUnpublishedAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. Unpublished]);

    public Task<bool> HasUnpublishedAsync(CancellationToken cancellationToken) =>
        Task.FromResult(Unpublished.Count > 0);

    public async Task SaveAsync(ImportedArtwork work, CancellationToken cancellationToken)
    {
        SavesAtOnce = Math.Max(SavesAtOnce, Interlocked.Increment(ref _saving));
        await Task.Yield();
        Works[work.Artwork.Id] = work;
        Unpublished.Add(work.Artwork.Id);
        Interlocked.Decrement(ref _saving);
    }

    public Task RemoveAsync(IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken)
    {
        foreach (var id in artworkIds)
        {
            if (Works.TryRemove(id, out _)) Unpublished.Add(id);
        }

        return Task.CompletedTask;
    }

    public Task SaveCodebookAsync(
        byte[] codebook, IReadOnlyDictionary<string, byte[]> postings, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public Task SaveTwinsAsync(IReadOnlyList<TwinPair> twins, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public Task SaveToursAsync(IReadOnlyList<Tour> tours, CancellationToken cancellationToken)
    {
        Tours = tours;
        return Task.CompletedTask;
    }

    public Task<long> PublishAsync(CancellationToken cancellationToken)
    {
        Unpublished.Clear();
        return Task.FromResult(++Generation);
    }

    private sealed class Lease(FakeImportStore store) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            store.IsLeased = false;
            return ValueTask.CompletedTask;
        }
    }
}
