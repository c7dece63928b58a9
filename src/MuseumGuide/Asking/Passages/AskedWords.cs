using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Tells what a question asks about, beyond the kind of answer that it wants.</summary>
internal static class AskedWords
{
    private static readonly HashSet<string> PersonNouns = Lexicon.Set("""
        artist painter person man woman mathematician scientist author physicist engineer inventor botanist weaver
        writer philosopher biologist people
        """);

    private static readonly HashSet<string> PlaceNouns = Lexicon.Set("""
        place city town village country museum region river island academy university location
        """);

    private static readonly Dictionary<AnswerShape, HashSet<string>> ShapeWords = new()
    {
        [AnswerShape.Time] = Lexicon.Set("year date century decade old ago time age"),
        [AnswerShape.Duration] = Lexicon.Set("long time last take"),
        [AnswerShape.Measure] = Lexicon.Set("far big large small tall wide high long deep thick"),
        [AnswerShape.Count] = Lexicon.Set("number often percentage fraction proportion share"),
        [AnswerShape.Color] = Lexicon.Set("color colors colour colours colored"),
        [AnswerShape.Reason] = Lexicon.Set("reason purpose"),
        [AnswerShape.Person] = Lexicon.Set("name names"),
        [AnswerShape.Place] = Lexicon.Set("direction"),
    };

    // Words that ask for any thing of a kind, so that no text need say them.
    private static readonly HashSet<string> GenericNouns = Lexicon.Set("""
        things material materials substance device term feature element role reason method thing names name medium
        technique animal animals object objects mean meaning kind word called total job profession occupation living
        earn
        """);

    // What records seldom tell and visitors often ask: nothing that merely resembles it is an answer.
    private static readonly HashSet<string> SeldomTold = Set("""
        price cost worth pay value expensive sell buy weigh heavy weight steal die death kill marry wife husband child
        visitor visit popular famous brand temperature degree insure restore fake forgery copy favorite salary email
        phone password camera record attendance profit rich age birthday religion gay politics alive
        """);

    /// <summary>The words that an answer must meet, each stem once.</summary>
    public static IReadOnlyList<Word> Of(QuestionReading question, WorkKnowledge knowledge)
    {
        var consumed = ShapeWords.GetValueOrDefault(question.Shape, []);
        var namesWork = knowledge.IsNamedBy(question);
        return
        [
            .. Joined(question.Content, knowledge)
                .Where(word => !consumed.Contains(word.Text) && !IsIdle(question.Shape, word, knowledge))
                .Where(word => !namesWork || !knowledge.TitleStems.Contains(word.Stem))
                .DistinctBy(word => word.Stem),
        ];
    }

    // "Sand bank" of a visitor is the "sandbank" of the text.
    private static IEnumerable<Word> Joined(IReadOnlyList<Word> words, WorkKnowledge knowledge)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var joined = i + 1 < words.Count ? Stemmer.Stem(words[i].Text + words[i + 1].Text) : "";
            if (joined.Length == 0 || !knowledge.Vocabulary.Contains(joined))
            {
                yield return words[i];
                continue;
            }

            yield return words[i] with { Text = words[i].Text + words[i + 1].Text, Stem = joined };
            i++;
        }
    }

    /// <summary>Whether the record has the word, or one that may answer for it.</summary>
    public static bool IsKnown(Word word, WorkKnowledge knowledge) => Thesaurus.IsIn(word.Stem, knowledge.Vocabulary);

    /// <summary>Whether the question turns on something that this record, as most, does not speak of.</summary>
    public static bool AnySeldomTold(IReadOnlyList<Word> asked, WorkKnowledge knowledge) =>
        asked.Any(word => SeldomTold.Contains(word.Stem) && !IsKnown(word, knowledge)
            && !knowledge.Passages.Any(passage => passage.Stems.Any(
                stem => RelatedWords.GoTogether(word.Stem, stem))));

    /// <returns>What is asked for by name, such as "tune" in "What tune do they play?"; null where the question leaves
    /// it open.</returns>
    public static Word? HeadNoun(QuestionReading question)
    {
        for (var i = 0; i + 1 < question.Words.Count; i++)
        {
            if (question.Words[i].Text is not ("what" or "which")) continue;
            var next = question.Words[i + 1];
            return next.Role == WordRole.Content && !GenericNouns.Contains(next.Text)
                && !PersonNouns.Contains(next.Text) && !PlaceNouns.Contains(next.Text)
                && ShapeWords.Values.All(words => !words.Contains(next.Text))
                ? next
                : null;
        }

        return null;
    }

    // "Which mathematician …?" wants a name, whether or not the text calls him one; "this statue" may be a bronze.
    private static bool IsIdle(AnswerShape shape, Word word, WorkKnowledge knowledge) =>
        GenericNouns.Contains(word.Text)
        || (!IsKnown(word, knowledge)
            && ((shape == AnswerShape.Person && PersonNouns.Contains(word.Text))
                || (shape == AnswerShape.Place && PlaceNouns.Contains(word.Text))
                || Lexicon.IsObject(word.Text)));

    private static HashSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem)
            .ToHashSet(StringComparer.Ordinal);
}
