using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Following;

/// <summary>Completes a question by what was said before it.</summary>
/// <remarks>The history only lends words to the question; every one of them must still be known to the record.
/// </remarks>
internal static partial class FollowUp
{
    /// <summary>The ways in which a question may be meant, most likely first; itself among them.</summary>
    public static IReadOnlyList<QuestionReading> Readings(
        string text, IReadOnlyList<ChatTurn> history, WorkKnowledge knowledge)
    {
        var asked = QuestionReader.Read(text);
        if (history.Count == 0) return [asked];

        var readings = new List<QuestionReading>();
        if (Persons().IsMatch(asked.Plain) && LastNamed(history, knowledge) is { } name)
            readings.Add(QuestionReader.Read(Person().Replace(text, name)));
        var isBare = asked.Content.Count == 0 && asked.Words.All(word => word.Role != WordRole.Pointer);
        if (!isBare && Elliptic().IsMatch(asked.Plain))
        {
            // What was asked last, with the new question word; never the work's own date for that of an event told.
            var lent = history.TakeLast(2).OrderByDescending(turn => turn.IsVisitor)
                .Select(turn => Borrow(asked, QuestionReader.Read(turn.Text), knowledge)).ToList();
            return lent.All(reading => reading.Words.Count == asked.Words.Count) ? [asked] : lent;
        }

        if (!isBare) readings.Add(asked);
        if (isBare || Leaning().IsMatch(asked.Plain))
        {
            readings.AddRange(history.TakeLast(2).OrderByDescending(turn => turn.IsVisitor)
                .Select(turn => Borrow(asked, QuestionReader.Read(turn.Text), knowledge)));
        }

        if (isBare) readings.Add(asked);
        return readings;
    }

    // Of the visitor's words all, for the question must be answered; of the guide's those that the record knows.
    private static QuestionReading Borrow(QuestionReading asked, QuestionReading before, WorkKnowledge knowledge)
    {
        var lent = before.Words
            .Where(word => word.Role != WordRole.Function && AskedWords.IsKnown(word, knowledge)).ToList();
        return new QuestionReading(
            string.Join(' ', lent.Select(word => word.Original).Prepend(asked.Text)), [.. asked.Words, .. lent],
            asked.Shape);
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
            if (names.Count > 0) return names.MaxBy(name => name.Length);
        }

        return null;
    }

    // "What year was that?", "In which town?", but not "And the year?", which asks of the work.
    [GeneratedRegex(
        @"^ (and )?((in|at|since|from|by|to) )?(what|which) (\w+ )?(year|date|century|decade|time|city|town|village|"
        + @"country|place|month|day|color|number)( (was |is |did |were )?(that|that be|that happen|he|she|they|"
        + @"this happen))?( (then|in|happen|exactly))? $|^ (and )?(when|where|why|how) (was|did|is|were) (that|those|"
        + @"they)( (then|happen|be|exactly))? $",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Elliptic();

    [GeneratedRegex(
        " (he|she|him|her|his|that person|this person|that man|that woman) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Persons();

    [GeneratedRegex(@"\b(he|she|him|her|his|(that|this) (person|man|woman))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Person();

    [GeneratedRegex(
        " (it|that|this|one|ones|they|them|there|those|these|he|she|others?) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Leaning();

    [GeneratedRegex(@"(?<!^|[.!?:] )\p{Lu}[\p{L}'’-]+( \p{Lu}[\p{L}'’-]+)*|\p{Lu}[\p{L}'’-]+( \p{Lu}[\p{L}'’-]+)+",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Names();
}
