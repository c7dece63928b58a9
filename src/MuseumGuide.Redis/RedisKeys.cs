using System.Globalization;
using StackExchange.Redis;

namespace MuseumGuide.Redis;

/// <summary>The names under which Redis keeps what instances share.</summary>
internal static class RedisKeys
{
    // Raised when what is kept is written in another way: the old and the new program then pass by each other's.
    private const string Prefix = "museum-guide:1:";

    /// <summary>Where instances tell each other which analyses are forgotten.</summary>
    public static RedisChannel Forgotten { get; } = RedisChannel.Literal($"{Prefix}forgotten");

    public static RedisKey Analysis(string id) => $"{Prefix}analysis:{id}";

    public static RedisKey Requests(string policy, string client) => $"{Prefix}requests:{policy}:{client}";

    public static RedisKey Lockout(string client) => $"{Prefix}lockout:{client}";

    public static RedisKey Spending(DateOnly day) => $"{Prefix}spending:{Name(day)}";

    public static RedisKey Salt(DateOnly day) => $"{Prefix}salt:{Name(day)}";

    private static string Name(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
