using System.Globalization;
using MuseumGuide.Host.Visits;

namespace MuseumGuide.Host.Wording;

/// <summary>Names languages in the visitor's own.</summary>
internal static class LanguageName
{
    /// <summary>Names the language of a text that is not in the visitor's.</summary>
    /// <param name="tag">The text's BCP 47 tag.</param>
    /// <returns>Its name in the language of the guide's words; the tag itself where nobody knows it; null where the
    /// visitor reads it, whatever its country.</returns>
    public static string? WhereForeign(string tag, GuideLanguage visitors)
    {
        if (GuideLanguage.Find(tag) == visitors) return null;
        try
        {
            return CultureInfo.GetCultureInfo(tag).DisplayName;
        }
        catch (CultureNotFoundException)
        {
            return tag;
        }
    }
}
