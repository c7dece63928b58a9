using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace MuseumGuide.Recognition;

/// <summary>Remembers in this process; bounded, the least recently used go first.</summary>
public sealed class MemoryAnalysisStore(IOptions<IdentificationCacheOptions> options) : IAnalysisStore, IDisposable
{
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = options.Value.Capacity });
    private readonly TimeSpan _lifetime = options.Value.Lifetime;

    /// <summary>Finds what became of a photo.</summary>
    /// <returns>Null where it was never asked for, or has been forgotten.</returns>
    public KeptAnalysis? Find(string analysisId) => _cache.Get<KeptAnalysis>(analysisId);

    /// <inheritdoc/>
    public ValueTask<KeptAnalysis?> FindAsync(string analysisId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Find(analysisId));

    /// <inheritdoc/>
    public void Keep(string analysisId, KeptAnalysis analysis) => Keep(analysisId, analysis, _lifetime);

    /// <summary>Remembers for less time than usual.</summary>
    /// <param name="lifetime">More than zero.</param>
    public void Keep(string analysisId, KeptAnalysis analysis, TimeSpan lifetime) => _cache.Set(
        analysisId, analysis, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = lifetime });

    /// <summary>Forgets what became of a photo.</summary>
    public void Forget(string analysisId) => _cache.Remove(analysisId);

    /// <summary>Forgets everything.</summary>
    public void Clear() => _cache.Clear();

    /// <inheritdoc/>
    public Task ForgetAsync(string analysisId, CancellationToken cancellationToken)
    {
        Forget(analysisId);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose() => _cache.Dispose();
}
