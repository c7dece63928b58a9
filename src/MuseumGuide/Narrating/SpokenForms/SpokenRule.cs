using System.Text.RegularExpressions;

namespace MuseumGuide.Narrating.SpokenForms;

/// <summary>One way of writing, and how it is said.</summary>
internal sealed class SpokenRule(string pattern, Func<Match, string> say)
{
    /// <summary>The end of a sentence, where a full stop belongs to it as much as to an abbreviation.</summary>
    public const string End = """[)\]"”’']*\s*$""";

    // Sentences are short; what takes this long is an attack.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private readonly Regex _pattern = new(pattern, RegexOptions.CultureInvariant, Longest);

    public SpokenRule(string pattern, string replacement)
        : this(pattern, match => match.Result(replacement))
    {
    }

    /// <summary>An abbreviation with its full stop, which stays where the sentence ends with it.</summary>
    /// <param name="before">What must follow, as a pattern; empty for anything.</param>
    public static SpokenRule Abbreviation(string pattern, string said, string before = "") =>
        new($@"(?<![\p{{L}}\p{{N}}.])(?:{pattern})(?:\.(?!{End})|(?=\.{End})){before}", said);

    public string Apply(string text) => _pattern.Replace(text, match => say(match));
}
