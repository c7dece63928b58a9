using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using MuseumGuide.Photos;

namespace MuseumGuide.Recognition;

/// <summary>Remembers answers by photo and index version; bounded, the least recently used go first.</summary>
public sealed class IdentificationCache(IOptions<IdentificationCacheOptions> options) : IDisposable
{
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = options.Value.Capacity });

    /// <summary>Finds what the same bytes were answered under the same index.</summary>
    public CachedIdentification? Find(ContentHash photo, string indexVersion) =>
        _cache.Get<CachedIdentification>((photo, indexVersion));

    /// <summary>Remembers an answer.</summary>
    public void Keep(ContentHash photo, string indexVersion, CachedIdentification answer) =>
        _cache.Set((photo, indexVersion), answer, new MemoryCacheEntryOptions { Size = 1 });

    /// <inheritdoc/>
    public void Dispose() => _cache.Dispose();
}
