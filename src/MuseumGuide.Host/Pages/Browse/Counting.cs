using Microsoft.Extensions.Localization;
using MuseumGuide.Host.Wording;

namespace MuseumGuide.Host.Pages.Browse;

/// <summary>Says how many there are of something.</summary>
internal static class Counting
{
    /// <param name="words">Holds the name with <c>One</c> for one, and with <c>Many</c> for any other number.</param>
    public static string Count(this IStringLocalizer<BrowseWords> words, string name, int count) =>
        count == 1 ? words[$"{name}One"] : words[$"{name}Many", count];
}
