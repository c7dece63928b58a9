using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace MuseumGuide.Recognition;

/// <summary>Remembers for a while what photos were found to be, so that visitors can ask about them; bounded as the cache
/// is, the least recently used go first. No picture is kept.</summary>
public sealed class AnalysisStore(IOptions<IdentificationCacheOptions> options) : IDisposable
{
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = options.Value.Capacity });
    private readonly TimeSpan _lifetime = options.Value.Lifetime;

    /// <summary>Finds what became of a photo.</summary>
    /// <param name="analysisId">As <see cref="AnalysisId"/> makes it.</param>
    /// <returns>Null where it was never asked for, or has been forgotten.</returns>
    public Identification? Find(string analysisId) => _cache.Get<Identification>(analysisId);

    /// <summary>Remembers what became of a photo.</summary>
    public void Keep(string analysisId, Identification identification) =>
        _cache.Set(
            analysisId, identification,
            new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = _lifetime });

    /// <summary>Forgets what became of a photo.</summary>
    public void Forget(string analysisId) => _cache.Remove(analysisId);

    /// <inheritdoc/>
    public void Dispose() => _cache.Dispose();
}
