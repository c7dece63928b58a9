using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Answers in the museum's own sentences.</summary>
internal sealed class PassageRule(PassageReader reader) : IAnswerRule
{
    private static readonly HashSet<string> LeaningWords =
        Lexicon.Set("it he she they its his their these those this that");

    public async ValueTask<Reply?> TryAnswerAsync(Inquiry inquiry, CancellationToken cancellationToken)
    {
        var found = await reader.ReadAsync(inquiry, cancellationToken);
        if (found.Answers.Count > 0) return Tell(inquiry, found.Answers);
        if (found.Nearest is null) return null;
        var nearest = Tell(inquiry, [found.Nearest]);
        return new Reply.Instead($"{Phrases.NotSure} Nearest to it is: {nearest.Text}", nearest.Sources);
    }

    /// <summary>Tells sentences in the order of the text, each with the one before it where it leans on that.</summary>
    /// <param name="best">The best first, never empty.</param>
    public static Reply.Answered Tell(Inquiry inquiry, IReadOnlyList<Passage> best)
    {
        var told = best.SelectMany<Passage, Passage?>(passage => [Leaning(inquiry, passage), passage]).OfType<Passage>()
            .Distinct().OrderBy(passage => passage.Field, StringComparer.Ordinal).ThenBy(passage => passage.Index);
        return new Reply.Answered(
            string.Join(' ', told.Select(sentence => Phrases.Whole(sentence.Text))),
            [.. best.Concat(told).Distinct().Select(sentence => Source(inquiry, sentence))]);
    }

    private static Passage? Leaning(Inquiry inquiry, Passage passage) =>
        passage.Words.Count > 0 && LeaningWords.Contains(passage.Words[0].Text)
            ? inquiry.Knowledge.Before(passage)
            : null;

    /// <summary>The sentence as a source: alternative text tells what is seen.</summary>
    public static AnswerSource Source(Inquiry inquiry, Passage passage) => inquiry.Source(
        passage.Field == "alt_text" ? SourceKind.Seen : SourceKind.Text, passage.Field, passage.Text);
}
