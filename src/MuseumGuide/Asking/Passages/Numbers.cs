using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Tells what in a sentence counts something.</summary>
internal static partial class Numbers
{
    private const int CountedWithin = 5;
    private const int CountedBefore = 2;
    private const int MuchWithin = 3;
    private const int MostCounted = 3;

    /// <summary>Whether a word counts something.</summary>
    public static bool Has(IReadOnlyList<Word> words, int i) =>
        (words[i].HasFigure || NumberWord().IsMatch(words[i].Text)) && !CountsNothing(words, i);

    /// <summary>How sure it is that a number counts what is asked for, "How many shafts?": 1 beside it, half beside
    /// what goes with it, a quarter elsewhere; 0 without a number.</summary>
    public static double Counting(QuestionReading question, Passage passage)
    {
        var many = question.Words.ToList().FindIndex(word => word.Text is "many" or "much" or "often" or "of");
        var counted = many >= 0 && question.Words[many].Text != "often"
            ? question.Words.Skip(many + 1).Where(word => word.Role is WordRole.Content or WordRole.Pointer)
                .Take(MostCounted).ToList()
            : [];
        // How much is of what follows the number.
        var (back, ahead) = many >= 0 && question.Words[many].Text == "much"
            ? (0, MuchWithin)
            : (CountedBefore, CountedWithin);
        double best = 0;
        for (var i = 0; i < passage.Words.Count; i++)
        {
            if (!Has(passage.Words, i)) continue;
            var near = passage.Words.Skip(Math.Max(0, i - back)).Take(back + ahead + 1).ToList();
            var nearest = counted.Count == 0
                ? 1
                : counted.Max(word => near.Max(said => WordNearness.Of(word, said)));
            best = Math.Max(best, nearest >= WordNearness.Surely ? 1 : nearest > 0 ? 0.5 : 0.25);
        }

        return best;
    }

    // "In 1970" counts nothing, nor does "one another".
    private static bool CountsNothing(IReadOnlyList<Word> words, int i) =>
        (words[i].Text.Length == 4 && words[i].Text.All(char.IsAsciiDigit) && words[i].Text[0] is '1' or '2')
        || (words[i].Text == "one" && i + 1 < words.Count && words[i + 1].Text is "another" or "of" or "after");

    [GeneratedRegex(
        @"^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
        + @"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|"
        + @"half|dozens?|pair|twice|sixth)$",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NumberWord();
}
