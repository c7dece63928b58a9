namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Builds the in-memory index from the store.</summary>
public sealed class RecognitionIndexLoader(IReferenceStore store)
{
    /// <summary>Loads the last finished import.</summary>
    /// <exception cref="Catalog.CatalogException">The store could not be reached, or refused.</exception>
    public async Task<RecognitionIndex> LoadAsync(CancellationToken cancellationToken)
    {
        var generation = await store.ReadGenerationAsync(cancellationToken);
        var ids = new List<string>();
        await foreach (var record in store.ReadRecordsAsync(cancellationToken)) ids.Add(record.ArtworkId);
        return new RecognitionIndex { Version = $"g{generation}", ArtworkIds = ids };
    }
}
