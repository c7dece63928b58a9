using MuseumGuide.Importing;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Stores.Tests.Crashing;

/// <summary>Writes all that a real indexer writes before it publishes.</summary>
internal sealed class MarkedIndexer(IImportStore imports, IReferenceStore references) : ICollectionIndexer
{
    public ValueTask<byte[]?> EncodeAsync(ReferenceFingerprint fingerprint, CancellationToken cancellationToken) =>
        ValueTask.FromResult<byte[]?>(fingerprint.Hashes);

    public async Task<long> PublishAsync(
        IReadOnlyCollection<string> changedIds, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var postings = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        await foreach (var record in references.ReadRecordsAsync(cancellationToken))
            postings[record.ArtworkId] = record.Hashes;
        await imports.SaveCodebookAsync([1], postings, cancellationToken);
        await imports.SaveTwinsAsync([], cancellationToken);
        return await imports.PublishAsync(cancellationToken);
    }
}
