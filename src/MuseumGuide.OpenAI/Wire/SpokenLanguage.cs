using System.Collections.Frozen;
using System.Globalization;

namespace MuseumGuide.OpenAI.Wire;

/// <summary>Languages as the provider names them: two-letter codes going out, English names coming back.</summary>
internal static class SpokenLanguage
{
    private static readonly FrozenDictionary<string, string> TagsByName = CultureInfo
        .GetCultures(CultureTypes.NeutralCultures)
        .Where(culture => culture.Name.Length == 2)
        .DistinctBy(culture => culture.EnglishName, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(
            culture => culture.EnglishName, culture => culture.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The code to send, "pt" for "pt-BR"; null where the tag begins with no two-letter code.</summary>
    public static string? PrimaryOf(string? tag)
    {
        var primary = tag?.Split('-')[0].ToLowerInvariant();
        return primary is { Length: 2 } && primary.All(char.IsAsciiLetter) ? primary : null;
    }

    /// <summary>The tag of a language that is named or coded, such as "english" or "en"; null for any other.</summary>
    public static string? TagOf(string? language) =>
        language is null ? null
        : TagsByName.TryGetValue(language.Trim(), out var tag) ? tag
        : PrimaryOf(language);
}
