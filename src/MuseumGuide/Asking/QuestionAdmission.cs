using System.Globalization;
using System.Text;

namespace MuseumGuide.Asking;

/// <summary>Lets questions in: makes what a client sent into a question that is safe to work on.</summary>
public static class QuestionAdmission
{
    /// <summary>The longest question, in characters.</summary>
    public const int MaxQuestionLength = 1000;

    /// <summary>The longest history that is taken, in messages.</summary>
    public const int MaxHistoryTurns = 200;

    /// <summary>How many messages of the history are kept, the last ones.</summary>
    public const int KeptTurns = 6;

    /// <summary>How much of a message of the history is kept, in characters.</summary>
    public const int KeptTurnLength = 1000;

    /// <summary>Admits a question, or says why not.</summary>
    /// <param name="question">As it was sent.</param>
    /// <param name="history">The messages before it, oldest first; null for none.</param>
    /// <param name="lang">The BCP 47 language asked for; null for none.</param>
    /// <param name="client">Names the visitor's device for budgets.</param>
    public static AdmittedQuestion Admit(
        string? question, IReadOnlyList<RawTurn>? history, string? lang, string client)
    {
        if (string.IsNullOrWhiteSpace(question)) return Refuse(QuestionRefusal.Empty);
        if (question.Length > MaxQuestionLength) return Refuse(QuestionRefusal.TooLong);
        if (Clean(question) is not { } text) return Refuse(QuestionRefusal.ControlCharacters);
        if (!text.Any(char.IsLetterOrDigit)) return Refuse(QuestionRefusal.Empty);
        if (AdmitHistory(history ?? []) is not { } turns) return Refuse(QuestionRefusal.InvalidHistory);
        return new AdmittedQuestion.Admitted(new ChatQuestion(text, turns, lang, client));
    }

    private static AdmittedQuestion.Refused Refuse(QuestionRefusal refusal) => new(refusal);

    private static List<ChatTurn>? AdmitHistory(IReadOnlyList<RawTurn> history)
    {
        // Every role is looked at, also of messages that are not kept: a client that plays the system is not trusted.
        if (history.Count > MaxHistoryTurns) return null;
        if (history.Any(turn => turn is not { Role: "user" or "assistant", Content: not null })) return null;

        var turns = new List<ChatTurn>(KeptTurns);
        foreach (var turn in history.TakeLast(KeptTurns))
        {
            if (Clean(Cut(turn.Content!)) is not { } text) return null;
            if (text.Length > 0) turns.Add(new ChatTurn(turn.Role == "user", text));
        }

        return turns;
    }

    // Never between the halves of a character.
    private static string Cut(string text)
    {
        if (text.Length <= KeptTurnLength) return text;
        return char.IsHighSurrogate(text[KeptTurnLength - 1]) ? text[..(KeptTurnLength - 1)] : text[..KeptTurnLength];
    }

    /// <returns>The text without what cannot be seen, trimmed, white space made single; null where it holds control
    /// characters or half a character.</returns>
    private static string? Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar) return null;
            if (rune.Value is '\n' or '\r' or '\t' || Rune.IsWhiteSpace(rune)) clean.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control) return null;
            // Zero-width and direction marks, and tags, which show nothing and may hide words.
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format) clean.Append(rune);
        }

        return string.Join(' ', clean.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
