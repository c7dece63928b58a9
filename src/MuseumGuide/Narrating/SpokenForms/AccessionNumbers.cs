using System.Text.RegularExpressions;

namespace MuseumGuide.Narrating.SpokenForms;

/// <summary>Numbers that museums keep works under, mark by mark.</summary>
internal static class AccessionNumbers
{
    public static IReadOnlyList<SpokenRule> Rules { get; } =
    [
        new(@"(?<=\b(?:[Aa]ccession|[Ii]nventory|[Oo]bject|[Mm]useum|[Cc]atalog(?:ue)?) [Nn]umbers?(?: is|:)? )"
            + @"[\p{L}\p{N}]+(?:[.\-–/_:][\p{L}\p{N}]+)+", Spell),
        // A year and a running number; a decimal of four figures is said the same way. Not a date such as 12.05.1889.
        new(@"(?<![\p{L}\p{N}.,])(?!\d{1,2}\.\d{1,2}\.\d{4}\b)"
            + @"(?:\d{4}(?:\.\d+)+|\d+(?:\.\d+){2,})(?![\d]|\.\d)", Spell),
    ];

    private static string Spell(Match match) => match.Value
        .Replace(".", " point ", StringComparison.Ordinal)
        .Replace("-", " dash ", StringComparison.Ordinal)
        .Replace("–", " dash ", StringComparison.Ordinal)
        .Replace("/", " slash ", StringComparison.Ordinal)
        .Replace("_", " underscore ", StringComparison.Ordinal)
        .Replace(":", " colon ", StringComparison.Ordinal);
}
