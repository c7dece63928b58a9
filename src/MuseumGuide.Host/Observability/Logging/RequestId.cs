using System.Diagnostics;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Names one request in every line that is written for it.</summary>
internal static class RequestId
{
    public const string Header = "X-Request-Id";

    private const int Longest = 64;
    private static readonly AsyncLocal<string?> Flowing = new();

    /// <summary>The request that this code runs for; null outside of one.</summary>
    public static string? Current
    {
        get => Flowing.Value;
        set => Flowing.Value = value;
    }

    /// <summary>The name that a proxy or a client gave the request, where it is one; else a new one.</summary>
    public static string Of(HttpRequest request) =>
        request.Headers[Header] is [{ } given] && IsWellFormed(given)
            ? given
            : ActivitySpanId.CreateRandom().ToHexString();

    /// <summary>Whether it has 1 to 64 letters, digits, dots, hyphens and underscores of ASCII.</summary>
    public static bool IsWellFormed(string text) =>
        text.Length is > 0 and <= Longest && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
