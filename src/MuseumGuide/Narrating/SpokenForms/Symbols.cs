using System.Text;

namespace MuseumGuide.Narrating.SpokenForms;

/// <summary>Signs that have a word, in English.</summary>
internal static class Symbols
{
    public static IReadOnlyList<SpokenRule> Rules { get; } =
    [
        new(@"(?<=\d)\s?%", " percent"),
        Money(@"\$", "dollar"), Money("£", "pound"), Money("€", "euro"),
        new(@"\s?&\s?", " and "),
        new(@"\b(and)/(or)\b", "$1 $2"),
        new(@"\b([Hh]e|[Hh]is|[Hh]im|[Ss]he|[Hh]er)/(he|his|him|she|her)\b", "$1 or $2"),
        // Between other words it may mean many things, so it is said.
        new(@"\s?/\s?", " slash "),
        new(@"\s?=\s?", " equals "),
        new(@"(?<=[\p{L}\p{N}])\s?\+\s?(?=[\p{L}\p{N}])", " plus "),
        new(@"\s?±\s?", " plus or minus "),
        new(@"[~≈]\s?(?=\d)", "about "),
        new(@"(?<=\d)\s?<\s?(?=\d)", " less than "),
        new(@"(?<=\d)\s?>\s?(?=\d)", " greater than "),
        new(@"\s?@\s?", " at "),
        new(@"\s?→\s?", " to "),
        new(@"©\s?", "copyright "),
        new(@"§\s?(?=\d)", "section "),
        new(@"[®™°]", ""),
        new(@"[+©§†‡¶≈×✕″′]", " "),
        .. Dropped,
    ];

    /// <summary>What is a mark for the eye or for machines in every language.</summary>
    public static IReadOnlyList<SpokenRule> Dropped => [new(@"[*_^~#<>\\`]", " ")];

    /// <summary>Whether a symbol is said, so that it is not taken for a pictogram.</summary>
    public static bool HasWord(Rune rune) => rune.Value is '©' or '°' or '®' or '№' or '¦';

    private static SpokenRule Money(string sign, string name) => new(
        $@"{sign}\s?(?<n>\d(?:[\d,.]*\d)?)(?<size>\s(?:thousand|million|billion))?",
        match => match.Value.TrimStart('$', '£', '€', ' ')
            + (match.Groups["n"].Value == "1" && !match.Groups["size"].Success ? $" {name}" : $" {name}s"));
}
