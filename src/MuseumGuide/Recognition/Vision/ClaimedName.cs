using MuseumGuide.Catalog;
using MuseumGuide.Prose;

namespace MuseumGuide.Recognition.Vision;

/// <summary>Compares a claimed title and artist with a record, whatever the spelling of small things.</summary>
internal static class ClaimedName
{
    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "le", "la", "les", "der", "die", "das", "el", "il", "de", "het",
    };

    /// <summary>The words that make a name, without articles, case and accents.</summary>
    public static IReadOnlySet<string> Of(string? name) =>
        FoldedText.WordsOf(name).Where(word => !Articles.Contains(word)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a record is the claimed one: the same title, and no other artist.</summary>
    public static bool Agrees(SuggestedMetadata claim, Artwork work)
    {
        var title = Of(claim.Title);
        if (title.Count == 0 || !title.SetEquals(Of(work.Title))) return false;
        if (claim.Artist == SuggestedMetadata.Unknown || work.Artist is null) return true;
        return Of(claim.Artist).Overlaps(Of(work.Artist));
    }
}
