using MuseumGuide.Asking.Guarding;
using MuseumGuide.Models;
using MuseumGuide.Prose;

namespace MuseumGuide.Asking.Grounding;

/// <summary>Lets through only what a model may say: sentences that rest on the passages they cite.</summary>
/// <remarks>Figures and names must stand in what is cited; that catches most inventions and whatever somebody talked the
/// model into. Names are checked where the answer is in the passages' language only.</remarks>
internal sealed class AnswerGuard(IReadOnlyList<Passage> passages, ChatQuestion question)
{
    // A token that somebody wants said is shorter than a sentence.
    private const int FewestWords = 4;
    private const int MostDeclineLetters = 300;
    private static readonly string[] Links = ["http", "www.", "://", "](", "mailto:", "javascript:"];

    private readonly bool _isTranslated =
        question.Lang is { } lang && !lang.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    private readonly HashSet<string> _known = WordsOf(passages);

    private readonly HashSet<string> _asked =
        FoldedText.WordsOf(question.Text).ToHashSet(StringComparer.Ordinal);

    /// <summary>Judges one sentence.</summary>
    /// <returns>What it rests on; null where it must not be told.</returns>
    public IReadOnlyList<AnswerSource>? Judge(CitedSentence sentence, string modelId)
    {
        if (Links.Any(link => sentence.Text.Contains(link, StringComparison.OrdinalIgnoreCase))
            || InjectionScreen.Suspects(sentence.Text)
            || ModelReply.Repeats(sentence.Text, ChatPrompt.Instructions))
            return null;

        var cited = sentence.Passages.Where(n => n <= passages.Count).Select(n => passages[n - 1]).ToArray();
        if (cited.Length < sentence.Passages.Count) return null;
        if (cited.Length > 0)
            return IsGrounded(sentence.Text, cited) ? [.. cited.Select(p => p.ToSource())] : null;
        if (sentence.IsDecline) return IsPlainDecline(sentence.Text) ? [] : null;
        return sentence.IsGeneral && IsAboutTheWork(sentence.Text)
            ? [new AnswerSource(SourceKind.General, modelId, sentence.Text)]
            : null;
    }

    private bool IsGrounded(string text, Passage[] cited)
    {
        var known = WordsOf(cited);
        var said = FoldedText.WordsOf(text);
        if (said.Where(word => char.IsDigit(word[0])).Any(number => !known.Contains(number))) return false;
        if (_isTranslated) return true;

        // A word that begins with a capital inside a sentence is a name.
        var names = Sentences.Split(text).SelectMany(sentence => sentence.Split(' ').Skip(1))
            .Where(word => word.Length > 1 && char.IsUpper(word.TrimStart('“', '"', '‘', '\'')[..1], 0))
            .SelectMany(FoldedText.WordsOf);
        return names.All(name => _known.Contains(name) || _asked.Contains(name) || name.Length == 1)
            && Content(said).Any(word => known.Contains(word));
    }

    // Nothing new may come in by the way of not knowing.
    private bool IsPlainDecline(string text) =>
        text.Length <= MostDeclineLetters && IsSentence(text) && HasNoNewFigures(text);

    private bool IsAboutTheWork(string text) =>
        IsSentence(text) && HasNoNewFigures(text)
        && (_isTranslated
            || Content(FoldedText.WordsOf(text)).Any(word => _known.Contains(word) || _asked.Contains(word)));

    private bool HasNoNewFigures(string text) =>
        FoldedText.WordsOf(text).Where(word => char.IsDigit(word[0])).All(_known.Contains);

    private static bool IsSentence(string text) => Words.Count(text) >= FewestWords;

    private static IEnumerable<string> Content(IEnumerable<string> words) => words.Where(word => word.Length > 3);

    private static HashSet<string> WordsOf(IEnumerable<Passage> cited) =>
        cited.SelectMany(WordsOfOne).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> WordsOfOne(Passage passage) =>
        FoldedText.WordsOf($"{passage.Label} {passage.Text}");
}
