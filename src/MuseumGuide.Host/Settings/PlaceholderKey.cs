using System.Text.RegularExpressions;

namespace MuseumGuide.Host.Settings;

/// <summary>Tells a key from what stands in examples where a key belongs.</summary>
internal static partial class PlaceholderKey
{
    /// <summary>Whether a text was written to be replaced, such as <c>your-api-key-here</c> or <c>changeme</c>.</summary>
    public static bool Is(string text) =>
        text.Contains("...", StringComparison.Ordinal) || text.Contains('…', StringComparison.Ordinal)
        || text.AsSpan().IndexOfAny('<', '>') >= 0
        || text.Distinct().Count() == 1
        || Word().IsMatch(text);

    // Whole words, so that no random key is taken for an example.
    [GeneratedRegex(
        @"(?<![a-z0-9])(your|changeme|change|placeholder|replace|replaceme|insert|todo|example|dummy|x{4,})(?![a-z0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
