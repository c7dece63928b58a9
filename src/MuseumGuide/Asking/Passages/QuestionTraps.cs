using System.Text.RegularExpressions;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Questions whose words a sentence may have without telling what is asked.</summary>
internal static partial class QuestionTraps
{
    private static readonly HashSet<string> Joints = Lexicon.Set("is was are were named called known as the itself");
    private static readonly string Name = Stemmer.Stem("called");
    private const int NamedWithin = 5;
    private static readonly HashSet<string> Saying = Stems("say answer write call speak tell quote");
    private static readonly HashSet<string> Present = Stems("now today still nowadays survive remain stand");

    /// <summary>Whether the sentence falls short of a question of this form.</summary>
    public static bool Catches(QuestionReading question, IReadOnlyList<Word> asked, Passage passage)
    {
        var plain = question.Plain;
        if (Feelings().Match(plain) is { Success: true } feeling)
            return !passage.Stems.Contains(Stemmer.Stem(feeling.Groups["verb"].Value));
        if (Utterance().IsMatch(plain)) return !passage.Stems.Overlaps(Saying);
        if (NamedWhat().IsMatch(plain)) return !passage.Stems.Contains(Name);
        if (Label().IsMatch(plain)) return true;
        if (Title().IsMatch(plain)) return !passage.Text.Any(c => c is '“' or '"' or '‘');
        if (Nowadays().IsMatch(plain) && !Then().IsMatch(plain)) return !passage.Stems.Overlaps(Present);
        if (Afterwards().IsMatch(plain))
            return !passage.Words.Any(word => word.Text is "after" or "later" or "afterwards" or "until");
        if (InAll().IsMatch(plain))
            return !InAll().IsMatch($" {string.Join(' ', passage.Words.Select(word => word.Text))} ");
        if (ForWhom().IsMatch(plain)) return passage.Words.All(word => word.Text is not ("for" or "to"));
        if (WhoIsThe().IsMatch(plain))
            return !NamesIt(asked, passage.Words) && !AnswerShapes.HasPerson(question, passage);
        if (WhichIsIt().IsMatch(plain) || NameOf().IsMatch(plain)) return !NamesIt(asked, passage.Words);
        return false;
    }

    // "The model, Berthe", "the sitter is Joseph Harrowgate", "sister Vera".
    private static bool NamesIt(IReadOnlyList<Word> asked, IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var stems = new HashSet<string>(StringComparer.Ordinal) { words[i].Stem };
            if (!asked.Any(word => Thesaurus.IsIn(word.Stem, stems))) continue;
            if (i > 1 && IsNamePart(words[i - 1])) return true;
            var next = i + 1;
            while (next < words.Count && next < i + NamedWithin && Joints.Contains(words[next].Text)) next++;
            if (next < words.Count && IsNamePart(words[next])) return true;
        }

        return false;
    }

    private static bool IsNamePart(Word word) => word.IsCapitalized && word.Role == WordRole.Content;

    private static HashSet<string> Stems(string words) => words.Split(' ').Select(Stemmer.Stem).ToHashSet();

    [GeneratedRegex(@" (did|does|do|would) (\w+ ){1,4}(?<verb>like|love|hate|enjoy|believe|hope|fear|regret|feel|"
        + @"think) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Feelings();

    [GeneratedRegex(@" what (did|does|do) (\w+ ){1,4}say ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Utterance();

    [GeneratedRegex(" (now|today|nowadays|these days|currently|still) ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Nowadays();

    [GeneratedRegex(" (did|was|were|used to) ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Then();

    // What the label tells, and no sentence, however much it resembles the question.
    [GeneratedRegex(
        @" ((catalog|catalogue|inventory|accession|stop) number|number do we|key in|titled|(come|came|end up|ended up|"
        + @"get|got) (in|into|to) (the|your|this|our|a) (museum|collection)|(come|came) to you|which country .* from) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Label();

    [GeneratedRegex(" what (did|do|does) (\\w+ ){1,4}(name|call) ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NamedWhat();

    [GeneratedRegex(" title of ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Title();

    [GeneratedRegex(
        @" what (is|was|were|are) (the names? of|(\w+ ){1,3}(first |last |full |real )?names?) | (what|who) (is|"
        + @"was) (\w+ ){1,4}(called|named) $",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NameOf();

    [GeneratedRegex(@" (afterwards|later|after (that|this|\d{4})|next) ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Afterwards();

    [GeneratedRegex(" (in all|altogether|all together|in total|the total) ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex InAll();

    [GeneratedRegex(" for whom | for who | who .* for $", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ForWhom();

    [GeneratedRegex(@"^ who (is|was|are|were) the (\w+ ){1,5}$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex WhoIsThe();

    [GeneratedRegex(
        @" (which|what) \w+ (is|was) (it|this|that|he|she)( from)? $", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex WhichIsIt();
}
