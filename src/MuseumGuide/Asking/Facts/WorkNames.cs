using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>Finds the words by which a visitor names the work at hand: "this drinking glass", "the map thing".</summary>
internal static partial class WorkNames
{
    private const int LongestName = 3;

    /// <summary>What a question says beside its asking, without what names the work.</summary>
    public static List<Word> Without(Inquiry inquiry, IEnumerable<Word> rest, Leeway leeway)
    {
        var knowledge = inquiry.Knowledge;
        var named = Named(inquiry.Question, leeway);
        return
        [
            .. rest.Where(word => !Vocabularies.Idle.Contains(word.Stem) && !Vocabularies.Idle.Contains(word.Text)
                && !named.Contains(word.Start)
                && !(leeway == Leeway.Any && !word.HasFigure && !word.IsCapitalized)
                && !(leeway != Leeway.Strict && !word.HasFigure && !word.IsCapitalized
                    && AskedWords.IsKnown(word, knowledge))),
        ];
    }

    // By where the words begin.
    private static HashSet<int> Named(QuestionReading question, Leeway leeway)
    {
        var (words, named) = (question.Words, new HashSet<int>());
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Text is not ("this" or "that" or "these" or "those" or "the")) continue;
            var name = words.Skip(i + 1).TakeWhile(word => word.Role is not WordRole.Function && !word.HasFigure)
                .Take(LongestName).ToList();
            var isThing = name.Count > 0 && (name[^1].Role == WordRole.Pointer || Lexicon.IsObject(name[^1].Text));
            var isPointedAt = leeway != Leeway.Strict && words[i].Text != "the";
            if (isThing || isPointedAt) named.UnionWith(name.Select(word => word.Start));
        }

        // "That picture with the five colors": what follows tells which is meant.
        if (leeway != Leeway.Strict && Picture().Match(question.Plain) is { Success: true } picture)
        {
            var stems = Tokenizer.Split(picture.Groups["what"].Value).Select(word => word.Stem).ToHashSet();
            named.UnionWith(words.Where(word => stems.Contains(word.Stem)).Select(word => word.Start));
        }

        return named;
    }

    [GeneratedRegex(@" (painting|picture|work|artwork|piece|object|one|thing|image) (with|of|showing|where) "
        + @"(?<what>(\w+ ){1,5}?)(called|titled|named|entitled|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Picture();
}
