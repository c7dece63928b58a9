using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;

namespace MuseumGuide.Asking;

/// <summary>Puts a question as it might be asked of any work, for its meaning: "Where do I find Toy Planets?" asks where
/// to find it.</summary>
internal static class MeantText
{
    // A title of one word may be said without being meant.
    private const int FewestTitleWords = 2;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <returns>The text with "it" for the title of the work, where it says that whole.</returns>
    public static string Of(string text, WorkKnowledge knowledge)
    {
        var title = Regex.Split(knowledge.Work.Title ?? "", @"[^\p{L}\p{N}]+", RegexOptions.None, Limit)
            .Where(word => word.Length > 0).Select(Regex.Escape).ToList();
        return title.Count < FewestTitleWords
            ? text
            : Regex.Replace(
                text, $@"\b((the|an?) )?{string.Join(@"\W+", title)}\b", "it", RegexOptions.IgnoreCase, Limit);
    }
}
