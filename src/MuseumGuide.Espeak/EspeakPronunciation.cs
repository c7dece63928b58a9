using System.Globalization;
using System.Text.RegularExpressions;

namespace MuseumGuide.Espeak;

/// <summary>Respells what this voice would mispronounce, and blunts what it would take for commands. Pure.</summary>
internal static partial class EspeakPronunciation
{
    /// <summary>Prepares a sentence for the program's standard input.</summary>
    public static string For(string text, string lang)
    {
        // Control characters command the voice, double brackets enclose phonemes.
        var plain = string.Concat(text.Select(c => char.IsControl(c) || c is '[' or ']' or '<' or '>' ? ' ' : c));
        return lang.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Year().Replace(plain, SayYear) : plain;
    }

    // Else 1889 is one thousand eight hundred eighty-nine.
    private static string SayYear(Match match)
    {
        var hundreds = match.Value[..2];
        var rest = int.Parse(match.Value.AsSpan(2, 2), CultureInfo.InvariantCulture);
        return rest switch
        {
            0 => hundreds + " hundred",
            < 10 => string.Create(CultureInfo.InvariantCulture, $"{hundreds} oh {rest}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{hundreds} {rest}"),
        };
    }

    [GeneratedRegex(
        @"(?<![\d.,])(?:1[1-9]\d\d|20[1-9]\d)(?![\d]|[.,]\d| (?:by \d|centi|milli|meter|metre|gram|inch|feet))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Year();
}
