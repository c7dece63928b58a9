using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>Answers in the museum's own sentences.</summary>
internal sealed class PassageRule : IAnswerRule
{
    private static readonly HashSet<string> LeaningWords = Lexicon.Set("it he she they its his their these those this that");

    public ValueTask<Reply?> TryAnswerAsync(Inquiry inquiry, CancellationToken cancellationToken) =>
        ValueTask.FromResult<Reply?>(
            PassageRanker.FindBest(inquiry.Question, inquiry.Knowledge) is { } best ? Tell(inquiry, best) : null);

    /// <summary>Tells a sentence, with the one before it where it leans on that.</summary>
    public static Reply.Answered Tell(Inquiry inquiry, Passage passage)
    {
        var leans = passage.Words.Count > 0 && LeaningWords.Contains(passage.Words[0].Text);
        Passage?[] told = [leans ? inquiry.Knowledge.Before(passage) : null, passage];
        var passages = told.OfType<Passage>().ToList();
        return new Reply.Answered(
            string.Join(' ', passages.Select(sentence => Phrases.Whole(sentence.Text))),
            [.. passages.AsEnumerable().Reverse().Select(sentence => Source(inquiry, sentence))]);
    }

    /// <summary>The sentence as a source: alternative text tells what is seen.</summary>
    public static AnswerSource Source(Inquiry inquiry, Passage passage) => inquiry.Source(
        passage.Field == "alt_text" ? SourceKind.Seen : SourceKind.Text, passage.Field, passage.Text);
}
