using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MuseumGuide.Models;

namespace MuseumGuide.Asking.Grounding;

/// <summary>Reads a model's answer as it streams, one cited sentence after the other.</summary>
internal sealed partial class CitationReader
{
    private const int MostLetters = 4000;
    private const int MostSentenceLetters = 600;
    private readonly StringBuilder _open = new();
    private bool _declines;
    private int _letters;

    /// <summary>Everything that came so far.</summary>
    public int Letters => _letters;

    /// <summary>Takes the next part of the answer.</summary>
    /// <returns>The sentences that are complete with it.</returns>
    public IReadOnlyList<CitedSentence> Read(string part)
    {
        _letters += part.Length;
        // What goes on for ever is not an answer.
        if (_letters > MostLetters) return [];
        _open.Append(part);
        return Take(isEnd: false);
    }

    /// <summary>Says that no more comes.</summary>
    /// <returns>The last sentences, also one without a citation.</returns>
    public IReadOnlyList<CitedSentence> End() => _letters > MostLetters ? [] : Take(isEnd: true);

    private List<CitedSentence> Take(bool isEnd)
    {
        var found = new List<CitedSentence>();
        var text = _open.ToString();
        if (Decline().Match(text) is { Success: true } decline)
        {
            _declines = true;
            text = text[decline.Length..];
        }

        // A citation counts when what follows it is known not to belong to it.
        var end = 0;
        foreach (Match match in Cited().Matches(text))
        {
            if (!isEnd && match.Index + match.Length >= text.Length) break;
            Add(found, match.Groups["text"].Value, match.Groups["tags"].Captures.Select(c => c.Value));
            end = match.Index + match.Length;
        }

        _open.Clear().Append(text.AsSpan(end));
        if (!isEnd) return found;

        // A declining answer cites nothing; its sentences end where sentences end.
        foreach (var sentence in Prose.Sentences.Split(text[end..])) Add(found, sentence, []);
        return found;
    }

    private void Add(List<CitedSentence> found, string text, IEnumerable<string> tags)
    {
        var clean = ModelReply.Clean(text, MostSentenceLetters);
        if (clean.Length == 0) return;
        if (clean[^1] is not ('.' or '!' or '?' or '”' or '"')) clean += '.';
        var names = tags.SelectMany(tag => tag.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var numbers = names.Select(name => int.TryParse(name, CultureInfo.InvariantCulture, out var n) ? n : 0);
        found.Add(new CitedSentence(
            clean, [.. numbers.Where(n => n > 0).Distinct()],
            names.Any(name => name.Equals("G", StringComparison.OrdinalIgnoreCase)), _declines));
    }

    [GeneratedRegex(@"^\s*\[NO\]\s*", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Decline();

    [GeneratedRegex(
        @"(?<text>[^\[\]]+)(\[(?<tags>[0-9G,; ]{1,40})\]\s*)+[.!?]?",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Cited();
}
