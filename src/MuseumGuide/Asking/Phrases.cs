using System.Text.RegularExpressions;

namespace MuseumGuide.Asking;

/// <summary>How the guide puts recorded words into sentences.</summary>
internal static partial class Phrases
{
    /// <summary>The sentence of every answer that the record does not give.</summary>
    public const string NotSaid = "The record does not say that.";

    /// <summary>Begins the answer where a sentence may tell it, and may not.</summary>
    public const string NotSure = "The record has no sure answer to that.";

    /// <summary>Recorded words within a sentence, marked as such, without an end mark of their own.</summary>
    public static string Quote(string value)
    {
        var words = value.Trim();
        // The stop after an initial belongs to it: "M. E. H.".
        var endsOnInitial = words.Length > 2 && words[^1] == '.' && char.IsUpper(words[^2])
            && !char.IsLetter(words[^3]);
        return endsOnInitial ? $"“{words}”" : $"“{words.TrimEnd('.')}”";
    }

    /// <summary>A list for the ear: "A, B and C".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>The text with an end mark.</summary>
    public static string Whole(string text) =>
        text.TrimEnd() is var trimmed && trimmed.Length > 0 && trimmed[^1] is '.' or '!' or '?' or '”' or '"'
            ? trimmed
            : trimmed + ".";

    /// <summary>A column's name as words: "previous_owner" is "previous owner".</summary>
    public static string Header(string name) => Separators().Replace(name, " ").Trim().ToLowerInvariant();

    /// <summary>Whether the record says by these words that the maker is not known.</summary>
    public static bool IsUnknownMaker(string artist) => Anonymous().IsMatch(artist);

    [GeneratedRegex(@"[_\-\s]+", RegexOptions.None, 10_000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"\b(unknown|anonymous|unidentified|not known|unrecorded)\b|^n\.? ?n\.?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Anonymous();
}
