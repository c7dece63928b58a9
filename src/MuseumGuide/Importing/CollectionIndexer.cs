using Microsoft.Extensions.Options;
using MuseumGuide.Recognition.Features;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Importing;

/// <summary>Turns stored works into a searchable index: codebook, postings, vectors, twins.</summary>
/// <param name="vectors">The vector store outside this process; null where there is none.</param>
public sealed class CollectionIndexer(
    IImportStore importStore, IReferenceStore referenceStore, IOptions<RetrievalOptions>? options = null,
    VectorUpdate? vectors = null)
    : ICollectionIndexer, IDisposable
{
    // A codebook serves until the collection has grown to this many times what it was learned from.
    private const int Outgrown = 4;
    private const int BatchWorks = 64;
    private const int DescriptorsPerWork = 100;

    private readonly SemaphoreSlim _loading = new(1);
    private volatile LoadedCodebook? _loaded;

    /// <inheritdoc/>
    public async ValueTask<byte[]?> EncodeAsync(ReferenceFingerprint fingerprint, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(fingerprint);
        return await CodebookAsync(cancellationToken) is { } codebook
            ? PostingCodec.Encode(codebook, LocalFeaturesCodec.Decode(fingerprint.Features))
            : null;
    }

    /// <inheritdoc/>
    public async Task<long> PublishAsync(
        IReadOnlyCollection<string> changedIds, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        var hasAllPostings = true;
        await foreach (var record in referenceStore.ReadBriefRecordsAsync(cancellationToken))
        {
            ids.Add(record.ArtworkId);
            hasAllPostings &= record.Postings is not null;
        }

        var codebook = await CodebookAsync(cancellationToken);
        if (ids.Count > 0 && (codebook is null || !hasAllPostings || ids.Count >= codebook.LearnedFrom * Outgrown))
        {
            codebook = await LearnAsync(ids, cancellationToken);
            await SavePostingsAsync(codebook, ids, progress, cancellationToken);
            _loaded = new LoadedCodebook(codebook);
        }

        if (vectors is not null) await vectors.WriteAsync(changedIds, cancellationToken);
        if (codebook is not null)
        {
            var twins = new TwinFinder(
                referenceStore, codebook, (options?.Value ?? new RetrievalOptions()).LocalIndexMaxWorks,
                vectors?.Store);
            await importStore.SaveTwinsAsync(
                await twins.FindAsync(changedIds, progress, cancellationToken), cancellationToken);
        }

        progress?.Report(1);
        var generation = await importStore.PublishAsync(cancellationToken);
        // Before this process imports again, another one may have learned anew.
        _loaded = null;
        return generation;
    }

    /// <inheritdoc/>
    public void Dispose() => _loading.Dispose();

    private async ValueTask<Codebook?> CodebookAsync(CancellationToken cancellationToken)
    {
        if (_loaded is { } loaded) return loaded.Value;
        await _loading.WaitAsync(cancellationToken);
        try
        {
            if (_loaded is { } loadedMeanwhile) return loadedMeanwhile.Value;
            var bytes = await referenceStore.ReadCodebookAsync(cancellationToken);
            var codebook = bytes is null ? null : Codebook.FromBytes(bytes);
            _loaded = new LoadedCodebook(codebook);
            return codebook;
        }
        finally
        {
            _loading.Release();
        }
    }

    // Every work gives some descriptors, or every so-manyth work in a large collection.
    private async Task<Codebook> LearnAsync(List<string> ids, CancellationToken cancellationToken)
    {
        var works = Math.Min(ids.Count, CodebookTraining.MostDescriptors / DescriptorsPerWork);
        var sample = Enumerable.Range(0, works).Select(i => ids[(int)((long)i * ids.Count / works)]);
        var descriptors = new List<byte>();
        foreach (var batch in sample.Chunk(BatchWorks))
        {
            var blobs = await referenceStore.ReadFeaturesAsync(batch, cancellationToken);
            foreach (var id in batch)
            {
                if (!blobs.TryGetValue(id, out var blob)) continue;
                var features = LocalFeaturesCodec.Decode(blob);
                var count = Math.Min(features.Count, Math.Max(DescriptorsPerWork,
                    CodebookTraining.MostDescriptors / works));
                descriptors.AddRange(features.Descriptors.AsSpan(0, count * SiftDescriptor.Length));
            }
        }

        var bytes = descriptors.ToArray();
        return await Task.Run(() => CodebookTraining.Learn(bytes, ids.Count), cancellationToken);
    }

    private async Task SavePostingsAsync(
        Codebook codebook, List<string> ids, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var postings = new Dictionary<string, byte[]>(ids.Count, StringComparer.Ordinal);
        foreach (var batch in ids.Chunk(BatchWorks))
        {
            var blobs = await referenceStore.ReadFeaturesAsync(batch, cancellationToken);
            var encoded = await Task.Run(
                () => blobs.AsParallel().WithCancellation(cancellationToken)
                    .Select(b => (b.Key, Bytes: PostingCodec.Encode(codebook, LocalFeaturesCodec.Decode(b.Value))))
                    .ToArray(),
                cancellationToken);
            foreach (var (id, bytes) in encoded) postings[id] = bytes;
            progress?.Report(0.5 * postings.Count / ids.Count);
        }

        await importStore.SaveCodebookAsync(codebook.ToBytes(), postings, cancellationToken);
    }

    // A class, so that another thread sees it whole or not at all.
    private sealed record LoadedCodebook(Codebook? Value);
}
