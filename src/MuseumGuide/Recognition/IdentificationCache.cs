using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using MuseumGuide.Photos;

namespace MuseumGuide.Recognition;

/// <summary>Remembers answers for a while by photo and index version; bounded, the least recently used go first.</summary>
public sealed class IdentificationCache(IOptions<IdentificationCacheOptions> options) : IDisposable
{
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = options.Value.Capacity });
    private readonly TimeSpan _lifetime = options.Value.Lifetime;

    /// <summary>Finds what the same bytes were answered under the same index.</summary>
    public CachedIdentification? Find(ContentHash photo, string indexVersion) =>
        _cache.Get<CachedIdentification>(AnalysisId.For(photo, indexVersion));

    /// <summary>Remembers an answer.</summary>
    public void Keep(ContentHash photo, string indexVersion, CachedIdentification answer) =>
        _cache.Set(
            AnalysisId.For(photo, indexVersion), answer,
            new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = _lifetime });

    /// <summary>Forgets what a photo was answered.</summary>
    /// <param name="analysisId">As <see cref="AnalysisId"/> makes it.</param>
    public void Forget(string analysisId) => _cache.Remove(analysisId);

    /// <inheritdoc/>
    public void Dispose() => _cache.Dispose();
}
