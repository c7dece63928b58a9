using System.Runtime.CompilerServices;

namespace MuseumGuide.Importing.Transfer;

/// <summary>Reads a collection work by work with all that belongs to each.</summary>
internal sealed class TransferReader(CollectionStores stores)
{
    private const int BatchWorks = 32;

    /// <summary>Reads all works in batches, ordered by id.</summary>
    /// <param name="fingerprints">Of the rows, by artwork id.</param>
    /// <exception cref="TransferException">A work is not there whole.</exception>
    public async IAsyncEnumerable<IReadOnlyList<TransferredWork>> ReadAsync(
        IReadOnlyDictionary<string, string> fingerprints, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var records in stores.References.ReadRecordsAsync(cancellationToken)
            .Chunk(BatchWorks).WithCancellation(cancellationToken))
        {
            var ids = Array.ConvertAll(records, record => record.ArtworkId);
            var entries = (await stores.Catalog.FindAllAsync(ids, cancellationToken))
                .ToDictionary(entry => entry.Artwork.Id, StringComparer.Ordinal);
            var features = await stores.References.ReadFeaturesAsync(ids, cancellationToken);
            var works = new List<TransferredWork>(ids.Length);
            foreach (var record in records)
            {
                var id = record.ArtworkId;
                if (!entries.TryGetValue(id, out var entry) || !features.TryGetValue(id, out var keypoints)
                    || !fingerprints.TryGetValue(id, out var fingerprint))
                    throw new TransferException($"The work '{id}' is not stored whole. Import it again first.");
                var work = new ImportedArtwork(
                    fingerprint, entry.Artwork, entry.Image, new(record.Hashes, record.Embedding, keypoints),
                    record.Postings);
                works.Add(new TransferredWork(
                    work,
                    await stores.Media.ReadAsync(entry.Image.ContentHash, cancellationToken),
                    await stores.ModelTexts.FindAsync(entry.Image.ContentHash, cancellationToken)));
            }

            yield return works;
        }
    }
}
