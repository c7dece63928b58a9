using Microsoft.Extensions.Options;
using MuseumGuide.Catalog;
using MuseumGuide.Recognition;

namespace MuseumGuide.Redis.Analyses;

/// <summary>Remembers for all instances; what this one has seen it also has in its own memory, where it looks first.
/// </summary>
internal sealed class RedisAnalysisStore(
    RedisLine line, MemoryAnalysisStore own, IOptions<IdentificationCacheOptions> options, TimeProvider time)
    : IAnalysisStore
{
    private readonly TimeSpan _lifetime = options.Value.Lifetime;
    private int _erasures;

    public ValueTask<KeptAnalysis?> FindAsync(string analysisId, CancellationToken cancellationToken) =>
        own.Find(analysisId) is { } known
            ? ValueTask.FromResult<KeptAnalysis?>(known)
            : FindSharedAsync(analysisId, cancellationToken);

    public void Keep(string analysisId, KeptAnalysis analysis)
    {
        own.Keep(analysisId, analysis);
        var json = AnalysisJson.Write(new StoredAnalysis((time.GetUtcNow() + _lifetime).ToUnixTimeSeconds(), analysis));
        // Nobody waits for it, and it never fails; but it is sent before what is asked next.
        _ = line.AskAsync(
            RedisOperation.KeepAnalysis,
            database => database.StringSetAsync(RedisKeys.Analysis(analysisId), json, _lifetime)).AsTask();
    }

    public async Task ForgetAsync(string analysisId, CancellationToken cancellationToken)
    {
        Hear(analysisId);
        var reply = await line.AskAsync(
            RedisOperation.ForgetAnalysis,
            database => RedisScript.Forget.RunAsync(
                database, RedisKeys.Analysis(analysisId), (string)RedisKeys.Forgotten!, analysisId),
            cancellationToken);
        if (!reply.IsAnswered)
            throw new CatalogException(
                "redis", "forget an analysis", new IOException("it does not answer, so others may still know it."));
    }

    /// <summary>Forgets here what another instance has forgotten.</summary>
    public void Hear(string analysisId)
    {
        Interlocked.Increment(ref _erasures);
        own.Forget(analysisId);
    }

    /// <summary>Forgets all that is in this process.</summary>
    public void ForgetOwn()
    {
        Interlocked.Increment(ref _erasures);
        own.Clear();
    }

    private async ValueTask<KeptAnalysis?> FindSharedAsync(string analysisId, CancellationToken cancellationToken)
    {
        var before = Volatile.Read(ref _erasures);
        var reply = await line.AskAsync(
            RedisOperation.FindAnalysis, database => database.StringGetAsync(RedisKeys.Analysis(analysisId)),
            cancellationToken);
        if (!reply.IsAnswered || reply.Value.IsNull) return null;
        if (AnalysisJson.Read(((ReadOnlyMemory<byte>)reply.Value).Span) is not { } stored)
        {
            line.Fail(RedisTrouble.UnusableEntry);
            return null;
        }

        var left = DateTimeOffset.FromUnixTimeSeconds(stored.Until) - time.GetUtcNow();
        if (left <= TimeSpan.Zero) return null;
        // What was forgotten meanwhile must not come back to memory by a read that began before.
        if (before == Volatile.Read(ref _erasures))
            own.Keep(analysisId, stored.Analysis, left < _lifetime ? left : _lifetime);
        return stored.Analysis;
    }
}
