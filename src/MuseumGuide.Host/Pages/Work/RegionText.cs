using Microsoft.Extensions.Localization;
using MuseumGuide.Describing;
using MuseumGuide.Describing.Exploring;
using MuseumGuide.Host.Visits;
using MuseumGuide.Host.Wording;

namespace MuseumGuide.Host.Pages.Work;

/// <summary>A region of a picture as a visitor reads it.</summary>
/// <param name="Lang">The language of both where that is not the page's; else null.</param>
public sealed record RegionText(string Name, string Text, string? Lang)
{
    /// <summary>The museum's words as they are; what was measured in the visitor's language.</summary>
    internal static RegionText Of(PictureRegion region, GuideLanguage language, IStringLocalizer<ExploreWords> words)
    {
        var isEnglish = language == GuideLanguage.English;
        if (region.Sentences[0].Origin != SentenceOrigin.Measured || isEnglish)
        {
            return new(
                region.Name, region.Text, GuideLanguage.Find(region.Lang) == language ? null : region.Lang);
        }

        var colors = region.Colors.Select(color => ColorName(color, words)).ToList();
        string[] sentences =
        [
            colors.Count == 0 ? words["NoColors"] : words["Colors", string.Join(words["Separator"], colors)],
            .. region.Light is RegionLight.Lighter or RegionLight.Darker
                ? [words[region.Light.Value.ToString()].Value]
                : Array.Empty<string>(),
            .. region.Detail is { } detail ? [words[detail.ToString()].Value] : Array.Empty<string>(),
        ];
        return new(words[$"Place_{region.Key}"], string.Join(' ', sentences), null);
    }

    private static string ColorName(string color, IStringLocalizer<ExploreWords> words)
    {
        foreach (var shade in (string[])["dark", "pale"])
        {
            if (color.StartsWith(shade + " ", StringComparison.Ordinal))
                return words[$"Shade_{shade}", Family(color[(shade.Length + 1)..], words)];
        }

        return Family(color, words);
    }

    private static string Family(string family, IStringLocalizer<ExploreWords> words) =>
        words[$"Color_{family.Replace(' ', '_').Replace('-', '_')}"];
}
