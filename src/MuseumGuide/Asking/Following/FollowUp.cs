using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Following;

/// <summary>Completes a question by what was said before it.</summary>
/// <remarks>The history only lends words to the question; every one of them must still be known to the record.</remarks>
internal static partial class FollowUp
{
    private const int LongestBare = 5;

    /// <summary>The ways in which a question may be meant, most likely first; itself among them.</summary>
    public static IEnumerable<QuestionReading> Readings(
        string text, IReadOnlyList<ChatTurn> history, WorkKnowledge knowledge)
    {
        var asked = QuestionReader.Read(text);
        if (history.Count == 0) return [asked];

        if (Pronouns().IsMatch(asked.Plain) && LastNamed(history, knowledge) is { } name)
        {
            var named = QuestionReader.Read(Person().Replace(text, name));
            return asked.Content.Count == 0 ? [named] : [named, asked];
        }

        var before = history.LastOrDefault(turn => turn.IsVisitor);
        if (before is null || !IsBare(asked)) return [asked];
        return [Borrow(asked, QuestionReader.Read(before.Text)), asked];
    }

    // "Why?", "And when was that?": a question word, and nothing that is asked about.
    private static bool IsBare(QuestionReading asked) =>
        asked.Content.Count == 0 && asked.Words.Count <= LongestBare
        && asked.Words.All(word => word.Role is WordRole.Function or WordRole.Weak);

    private static QuestionReading Borrow(QuestionReading asked, QuestionReading before)
    {
        var lent = before.Words.Where(word => word.Role != WordRole.Function || !QuestionWords().IsMatch(word.Text));
        return new QuestionReading([.. asked.Words, .. lent], asked.Shape);
    }

    // The last person that was spoken of, in the record's own words.
    private static string? LastNamed(IReadOnlyList<ChatTurn> history, WorkKnowledge knowledge)
    {
        foreach (var turn in history.Reverse())
        {
            var names = Names().Matches(turn.Text).Select(match => match.Value).Where(
                name => Tokenizer.Split(name).All(word => word.Role == WordRole.Content
                    && knowledge.Vocabulary.Contains(word.Stem)
                    && !knowledge.TitleStems.Contains(word.Stem))).ToList();
            if (names.Count > 0) return names[^1];
        }

        return null;
    }

    [GeneratedRegex(@" (he|she|him|her|his|they|them|that person|this person|that man|that woman) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pronouns();

    [GeneratedRegex(@"\b(he|she|him|her|his|they|them|(that|this) (person|man|woman))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Person();

    [GeneratedRegex(@"^(who|whom|whose|what|which|when|where|why|how)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex QuestionWords();

    [GeneratedRegex(@"\p{Lu}[\p{L}'’-]+( (\p{Lu}\.|\p{Lu}[\p{L}'’-]+|von|van|de|of))* \p{Lu}[\p{L}'’-]+",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Names();
}
