namespace MuseumGuide.Redis;

/// <summary>What came of a question to Redis.</summary>
/// <param name="IsAnswered">Whether there is a value; else the instance goes on alone.</param>
internal readonly record struct RedisReply<T>(bool IsAnswered, T Value);
