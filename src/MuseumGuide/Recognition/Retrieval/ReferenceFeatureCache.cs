using Microsoft.Extensions.Caching.Memory;
using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Reads the local features of a shortlist from the store, and keeps the most asked-for ones in memory.</summary>
public sealed class ReferenceFeatureCache(IReferenceStore store) : IDisposable
{
    private const long MostBytes = 64L * 1024 * 1024;
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>Reads features under one index; a work that is gone from the store is left out.</summary>
    /// <exception cref="Catalog.CatalogException">The store could not be reached, or refused.</exception>
    internal async ValueTask<Dictionary<int, LocalFeatures>> ReadAsync(
        RecognitionIndex index, IReadOnlyList<int> slots, CancellationToken cancellationToken)
    {
        var found = new Dictionary<int, LocalFeatures>(slots.Count);
        var missing = new List<int>();
        foreach (var slot in slots)
        {
            if (_cache.Get<LocalFeatures>((index.Version, slot)) is { } features) found[slot] = features;
            else missing.Add(slot);
        }

        if (missing.Count == 0) return found;

        var blobs = await store.ReadFeaturesAsync(missing.ConvertAll(s => index.ArtworkIds[s]), cancellationToken);
        foreach (var slot in missing)
        {
            if (!blobs.TryGetValue(index.ArtworkIds[slot], out var blob)) continue;
            found[slot] = LocalFeaturesCodec.Decode(blob);
            _cache.Set((index.Version, slot), found[slot], new MemoryCacheEntryOptions { Size = blob.Length });
        }

        return found;
    }

    /// <inheritdoc/>
    public void Dispose() => _cache.Dispose();
}
