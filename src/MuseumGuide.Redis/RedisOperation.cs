namespace MuseumGuide.Redis;

/// <summary>One kind of question to Redis.</summary>
/// <param name="Name">Its name in measures.</param>
/// <param name="Writes">Whether it fails where Redis takes nothing.</param>
internal sealed record RedisOperation(string Name, bool Writes)
{
    public static RedisOperation Count { get; } = new("count", true);

    public static RedisOperation FindAnalysis { get; } = new("find_analysis", false);

    public static RedisOperation KeepAnalysis { get; } = new("keep_analysis", true);

    public static RedisOperation ForgetAnalysis { get; } = new("forget_analysis", false);

    public static RedisOperation Spend { get; } = new("spend", true);

    public static RedisOperation CountClients { get; } = new("count_clients", false);

    public static RedisOperation Lockout { get; } = new("lockout", true);

    public static RedisOperation FindLockout { get; } = new("find_lockout", false);

    public static IReadOnlyList<RedisOperation> All { get; } =
        [Count, FindAnalysis, KeepAnalysis, ForgetAnalysis, Spend, CountClients, Lockout, FindLockout];
}
