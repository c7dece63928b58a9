using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>What a thing is, what a word means.</summary>
internal static partial class Definitions
{
    private const int CalledWithin = 6;
    private static readonly HashSet<string> Joints = Lexicon.Set("is are was were means meant or");
    private static readonly HashSet<string> Naming = Lexicon.Set("called named known term word");

    /// <summary>Whether the question wants no more than that: "What is abrash?", "What does abrash mean?".</summary>
    public static bool AreWanted(QuestionReading question) => Wanted().IsMatch(question.Plain);

    /// <summary>Whether a sentence tells what the last thing is that was asked for: "A harmonograph is …", "… is called
    /// a harmonograph", "abrash, the …".</summary>
    public static bool Defines(QuestionReading question, IReadOnlyList<Word> asked, Passage passage)
    {
        if (question.Shape is not (AnswerShape.Thing or AnswerShape.Fragment or AnswerShape.Person)) return false;
        var words = passage.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Stem != asked[^1].Stem) continue;
            if (i + 1 < words.Count && Joints.Contains(words[i + 1].Text)) return true;
            if (words.Skip(Math.Max(0, i - CalledWithin)).Take(Math.Min(i, CalledWithin))
                .Any(word => Naming.Contains(word.Text))) return true;
            if (IsExplained(passage.Text, words[i])) return true;
        }

        return false;
    }

    private static bool IsExplained(string text, Word word) =>
        Apposition().IsMatch(text[(word.Start + word.Original.Length)..]);

    [GeneratedRegex(
        @"^ (what (is|are|was|were) (a |an |the |this |meant by |that )?(\w+ ){1,3}|what (does|do|did) (the word |the "
        + @"term |it )?(\w+ ){1,3}(mean|stand for|refer to) |(what is )?the meaning of (\w+ ){1,3})$",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Wanted();

    [GeneratedRegex(@"^[”""]?(, (which|that|who|a|an|the|or|from|called|for)\b| \(|: )",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Apposition();
}
