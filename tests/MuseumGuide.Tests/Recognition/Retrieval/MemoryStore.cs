using System.Runtime.CompilerServices;
using MuseumGuide.Importing;
using MuseumGuide.Recognition.Features;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Visiting;

namespace MuseumGuide.Tests.Recognition.Retrieval;

/// <summary>Keeps in memory what an import writes and recognition reads.</summary>
internal sealed class MemoryStore : IImportStore, IReferenceStore
{
    private readonly SortedDictionary<string, (ReferenceFingerprint Fingerprint, byte[]? Postings)> _works =
        new(StringComparer.Ordinal);

    private IReadOnlyList<TwinPair> _twins = [];

    public long Generation { get; set; }

    public byte[]? Codebook { get; set; }

    public int CodebooksSaved { get; private set; }

    public int CodebookReads { get; private set; }

    public List<string> FeaturesRead { get; } = [];

    /// <summary>Runs each time after all records were read.</summary>
    public Action AfterRecords { get; set; } = () => { };

    public IReadOnlyList<TwinPair> Twins => _twins;

    public void Put(string id, ReferenceFingerprint fingerprint, byte[]? postings = null) =>
        _works[id] = (fingerprint, postings);

    public void Put(string id, LocalFeatures features, byte[]? postings = null) => Put(
        id, new ReferenceFingerprint(new byte[96], new byte[256], LocalFeaturesCodec.Encode(features)), postings);

    public void Remove(string id) => _works.Remove(id);

    public byte[]? PostingsOf(string id) => _works[id].Postings;

    public Task<long> ReadGenerationAsync(CancellationToken cancellationToken) => Task.FromResult(Generation);

    public Task<bool> IsBuiltAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    public Task<byte[]?> ReadCodebookAsync(CancellationToken cancellationToken)
    {
        CodebookReads++;
        return Task.FromResult(Codebook);
    }

    public Task<long> CountRecordsAsync(CancellationToken cancellationToken) => Task.FromResult((long)_works.Count);

    public async IAsyncEnumerable<ReferenceRecord> ReadBriefRecordsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in ReadRecordsAsync(cancellationToken))
            yield return record with { Postings = record.Postings is null ? null : [] };
    }

    public async IAsyncEnumerable<ReferenceRecord> ReadRecordsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        foreach (var (id, work) in _works.ToArray())
            yield return new ReferenceRecord(id, work.Fingerprint.Hashes, work.Fingerprint.Embedding, work.Postings);
        AfterRecords();
    }

    public Task<IReadOnlyList<TwinPair>> ReadTwinsAsync(CancellationToken cancellationToken) => Task.FromResult(_twins);

    public ValueTask<IReadOnlyDictionary<string, byte[]>> ReadFeaturesAsync(
        IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken)
    {
        FeaturesRead.AddRange(artworkIds);
        return ValueTask.FromResult<IReadOnlyDictionary<string, byte[]>>(artworkIds.Where(_works.ContainsKey)
            .ToDictionary(id => id, id => _works[id].Fingerprint.Features));
    }

    public Task SaveCodebookAsync(
        byte[] codebook, IReadOnlyDictionary<string, byte[]> postings, CancellationToken cancellationToken)
    {
        (Codebook, CodebooksSaved) = (codebook, CodebooksSaved + 1);
        foreach (var id in _works.Keys.ToArray())
            _works[id] = (_works[id].Fingerprint, postings.GetValueOrDefault(id));
        return Task.CompletedTask;
    }

    public Task SaveTwinsAsync(IReadOnlyList<TwinPair> twins, CancellationToken cancellationToken)
    {
        _twins = [.. twins.Where(t => _works.ContainsKey(t.FirstId) && _works.ContainsKey(t.SecondId))];
        return Task.CompletedTask;
    }

    public Task<long> PublishAsync(CancellationToken cancellationToken) => Task.FromResult(++Generation);

    public Task SaveToursAsync(IReadOnlyList<Tour> tours, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IAsyncDisposable?> TryAcquireLeaseAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyDictionary<string, string>> ReadRowFingerprintsAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<string>> ReadUnpublishedAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<bool> HasUnpublishedAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task SaveAsync(ImportedArtwork work, CancellationToken cancellationToken)
    {
        Put(work.Artwork.Id, work.Fingerprint, work.Postings);
        return Task.CompletedTask;
    }

    public Task RemoveAsync(IReadOnlyCollection<string> artworkIds, CancellationToken cancellationToken)
    {
        foreach (var id in artworkIds) Remove(id);
        return Task.CompletedTask;
    }
}
