using StackExchange.Redis;

namespace MuseumGuide.Redis;

/// <summary>A script that Redis runs in one step, so that instances never see half of it.</summary>
internal sealed class RedisScript
{
    private readonly string _text;

    private RedisScript(string name)
    {
        using var stream = typeof(RedisScript).Assembly.GetManifestResourceStream(
            $"MuseumGuide.Redis.Scripts.{name}.lua")!;
        using var reader = new StreamReader(stream);
        _text = reader.ReadToEnd();
    }

    public static RedisScript Count { get; } = new("count");

    public static RedisScript Spend { get; } = new("spend");

    public static RedisScript AddTokens { get; } = new("add-tokens");

    public static RedisScript Lockout { get; } = new("lockout");

    public static RedisScript LockoutLeft { get; } = new("lockout-left");

    public static RedisScript Forget { get; } = new("forget");

    public static RedisScript Salt { get; } = new("salt");

    /// <summary>Runs it by its hash; where Redis has forgotten the script it is sent again.</summary>
    public Task<RedisResult> RunAsync(IDatabase database, RedisKey key, params RedisValue[] arguments) =>
        database.ScriptEvaluateAsync(_text, [key], arguments);
}
