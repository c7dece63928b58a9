using Microsoft.Extensions.Logging;
using MuseumGuide.Catalog;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Importing;

/// <summary>Describes the stored works anew, from their stored pictures, where another version of the describing code
/// did it; nobody needs the museum's files for it.</summary>
/// <remarks>It may be cut short at any moment and started again.</remarks>
/// <param name="describe">Derives what recognition keeps of a picture; called by many threads at once.</param>
public sealed partial class IndexRebuild(
    IArtworkCatalog catalog, IReferenceStore references, IImportStore store, IMediaStore media,
    IReferenceImageReader images, Func<RgbImage, ReferenceFingerprint> describe, ICollectionIndexer indexer,
    ILogger<IndexRebuild> logger)
{
    private const int BatchWorks = 64;

    /// <summary>Builds the index of this version and publishes it, unless it is there.</summary>
    /// <param name="progress">Told the number of works done.</param>
    /// <returns>Works that were described; null where the index was built already.</returns>
    /// <exception cref="ImportInProgressException">Somebody else is importing, or building it.</exception>
    /// <exception cref="CatalogException">A store could not be reached, or refused; start again later.</exception>
    /// <exception cref="Recognition.Vectors.VectorStoreException">The same for the vector store.</exception>
    public async Task<int?> RunAsync(IProgress<int>? progress, CancellationToken cancellationToken)
    {
        if (await references.IsBuiltAsync(cancellationToken)) return null;
        await using var lease = await store.TryAcquireLeaseAsync(cancellationToken)
            ?? throw new ImportInProgressException();
        // Another instance may have built it just now.
        if (await references.IsBuiltAsync(cancellationToken)) return null;

        var rows = await store.ReadRowFingerprintsAsync(cancellationToken);
        LogBuilding(rows.Count);
        var (described, done) = (0, 0);
        foreach (var ids in rows.Keys.Order(StringComparer.Ordinal).Chunk(BatchWorks))
        {
            var entries = await catalog.FindAllAsync(ids, cancellationToken);
            await Parallel.ForEachAsync(entries, cancellationToken, async (entry, token) =>
            {
                if (await DescribeAsync(entry, rows[entry.Artwork.Id], token)) Interlocked.Increment(ref described);
            });
            progress?.Report(done += ids.Length);
        }

        await indexer.PublishAsync(await store.ReadUnpublishedAsync(cancellationToken), null, cancellationToken);
        return described;
    }

    private async Task<bool> DescribeAsync(CatalogEntry entry, string row, CancellationToken cancellationToken)
    {
        var (work, image) = entry;
        var fingerprint = RowFingerprint.Of(work, image.ContentHash);
        if (fingerprint == row) return false;
        if (await media.ReadAsync(image.ContentHash, cancellationToken) is not { } jpeg
            || await images.ReadAsync(jpeg, cancellationToken) is not ReferenceImageResult.Decoded decoded)
        {
            LogNoPicture(work.Id);
            return false;
        }

        var description = describe(decoded.Picture);
        var postings = await indexer.EncodeAsync(description, cancellationToken);
        await store.SaveAsync(new(fingerprint, work, image, description, postings), cancellationToken);
        return true;
    }

    [LoggerMessage(LogLevel.Information, "Building this version's index of {WorkCount} works.")]
    private partial void LogBuilding(int workCount);

    [LoggerMessage(LogLevel.Warning, "The work {ArtworkId} cannot be recognized: its stored picture cannot be read.")]
    private partial void LogNoPicture(string artworkId);
}
