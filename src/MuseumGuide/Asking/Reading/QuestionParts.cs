using System.Text.RegularExpressions;

namespace MuseumGuide.Asking.Reading;

/// <summary>Parts what a visitor says into questions and what is said beside them.</summary>
internal static partial class QuestionParts
{
    private const int Most = 3;

    /// <summary>Parts what was asked in one breath: "Who made it and when?" is two questions. What is said beside a
    /// question is no question.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var pieces = Seam().Split(text).Select(piece => piece.Trim())
            .Where(piece => piece.Any(char.IsLetterOrDigit)).ToList();
        if (pieces.Count < 2 || !text.Contains('?', StringComparison.Ordinal)) return [.. pieces.Take(Most)];
        // "I love mazes. Is there one here?" asks for a maze.
        for (var i = 1; i < pieces.Count; i++)
        {
            if (OneOfThem().IsMatch(pieces[i]) && !Asking().IsMatch(pieces[i - 1]))
                pieces[i] = $"{pieces[i]} {pieces[i - 1]}";
        }

        var asked = pieces.Where(piece => Asking().IsMatch(piece)).ToList();
        return asked.Count == 0 ? [text] : [.. asked.Take(Most)];
    }

    /// <summary>What is said beside what is asked, in order: "The lions look silly. Had he seen one?"</summary>
    public static IReadOnlyList<string> Asides(string text)
    {
        var asked = Of(text);
        return
        [
            .. Seam().Split(text).Select(piece => piece.Trim())
                .Where(piece => piece.Any(char.IsLetterOrDigit) && asked.All(part => !part.Contains(piece,
                    StringComparison.Ordinal))),
        ];
    }

    [GeneratedRegex(
        @"^(is there|are there|do you have|have you|does the museum have|any)\b.*\b(one|ones|any|some|them|here)\b|"
        + @"^what (does|do) (it|that) (say|read)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex OneOfThem();

    [GeneratedRegex(
        @"\?+\s*|[.!]\s+|[,;]?\s+and\s+(?=(who|whom|when|what|where|why|which|how|in which|by whom)\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Seam();

    [GeneratedRegex(
        @"\b(who|whom|whose|what|which|when|where|why|how|describe|tell)\b|^(is|are|was|were|do|does|did|has|have|had|"
        + @"can|could|any)(n[’']?t)?\b|\b(isn|wasn|doesn|didn|aren|weren)['’]?t (it|she|he|they|there)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Asking();
}
