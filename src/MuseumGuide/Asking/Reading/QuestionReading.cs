namespace MuseumGuide.Asking.Reading;

/// <summary>A question, read.</summary>
/// <param name="Text">As it was said.</param>
/// <param name="Words">All its words, in order.</param>
/// <param name="Shape">What kind of answer it wants.</param>
internal sealed record QuestionReading(string Text, IReadOnlyList<Word> Words, AnswerShape Shape)
{
    /// <summary>The words in lower case, one space before, between and after each: what patterns are held against.
    /// </summary>
    public string Plain { get; } = $" {string.Join(' ', Words.Select(word => word.Text))} ";

    /// <summary>The words that say what is asked about.</summary>
    public IReadOnlyList<Word> Content { get; } = [.. Words.Where(word => word.Role == WordRole.Content)];

    /// <summary>Whether the words stand in the question, whole and in this order.</summary>
    /// <param name="words">In lower case, with single spaces.</param>
    public bool Says(string words) => Plain.Contains($" {words} ", StringComparison.Ordinal);

    /// <summary>Whether any of the words stands in the question.</summary>
    public bool SaysAny(IReadOnlySet<string> words) => Words.Any(word => words.Contains(word.Text));
}
