using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Whether what a sentence has of the wanted kind belongs to what is asked about: "seven trees" to "How many
/// trees?", "a red coat" to "What color is the coat?".</summary>
internal static partial class Attachment
{
    private const int CountedWithin = 3;
    private const int ColoredWithin = 2;
    private const int ColorFollows = 5;
    private const int NamedWithin = 4;

    private static readonly HashSet<string> Asking = Lexicon.Set("many much what which who whose color colors colour");
    private static readonly HashSet<string> Breaks = Lexicon.Set(
        "and but or who which that where when while because with by from to at into was were is are has had");

    /// <summary>The word that the wanted kind must belong to: the first that is asked about after the question word.
    /// </summary>
    public static Word? BearerOf(QuestionReading question)
    {
        var at = question.Words.ToList().FindIndex(word => Asking.Contains(word.Text));
        return question.Words.Skip(at + 1).FirstOrDefault(
            word => word.Role == WordRole.Content && !Named().IsMatch(word.Text) && word.Stem != "color");
    }

    /// <returns>Whether it is; null where the question wants no such kind, or of nothing.</returns>
    public static bool? Of(QuestionReading question, Passage passage)
    {
        if (BearerOf(question) is not { } bearer) return null;
        return question.Shape switch
        {
            AnswerShape.Count when !question.Says("how often") => IsCounted(passage.Words, bearer),
            AnswerShape.Color => IsColored(passage.Words, bearer),
            _ when AsksName().IsMatch(question.Plain) => IsNamed(question, passage.Words, bearer),
            _ => null,
        };
    }

    private static bool IsCounted(IReadOnlyList<Word> words, Word bearer)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!Numbers.Has(words, i)) continue;
            for (var j = i + 1; j < words.Count && j <= i + CountedWithin && !Breaks.Contains(words[j].Text); j++)
            {
                if (Is(bearer, words[j])) return true;
            }
        }

        return false;
    }

    private static bool IsColored(IReadOnlyList<Word> words, Word bearer)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!Is(bearer, words[i])) continue;
            if (words.Skip(Math.Max(0, i - ColoredWithin)).Take(Math.Min(i, ColoredWithin)).Any(IsColor)) return true;
            if (i + 1 < words.Count && words[i + 1].Text is "is" or "are" or "was" or "in" or "of" or "with"
                && words.Skip(i + 2).Take(ColorFollows - 1).Any(IsColor)) return true;
        }

        return false;
    }

    private static bool IsNamed(QuestionReading question, IReadOnlyList<Word> words, Word bearer)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!Is(bearer, words[i])) continue;
            for (var j = Math.Max(0, i - NamedWithin); j < words.Count && j <= i + NamedWithin; j++)
            {
                if (j != i && AnswerSpots.IsNewName(question, words, j)) return true;
            }
        }

        return false;
    }

    private static bool Is(Word asked, Word said) => WordNearness.Of(asked, said) >= WordNearness.Surely;

    private static bool IsColor(Word word) => Colors.Any([word]);

    [GeneratedRegex("^(names?|called|named|known)$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Named();

    [GeneratedRegex(
        " (names? of|called|named|(first |last |full |real |family )?names?) |^ who (is|was|are|were) (the |that |"
        + "this |these |those |his |her |their )|^ whose ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex AsksName();
}
