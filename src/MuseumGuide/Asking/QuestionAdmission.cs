using System.Globalization;
using System.Text;

namespace MuseumGuide.Asking;

/// <summary>Checks questions and the talk before them, as something untrusted.</summary>
public static class QuestionAdmission
{
    /// <summary>The most characters of a question, and of each message that is remembered.</summary>
    public const int MostLetters = 1000;

    /// <summary>The most messages of the talk before that are taken at all.</summary>
    public const int MostTurns = 200;

    /// <summary>The last so many of them are remembered.</summary>
    public const int KeptTurns = 6;

    /// <summary>Checks a question.</summary>
    /// <param name="question">As it came; null where there was none.</param>
    /// <param name="history">Role and text of each message before, oldest first, as they came.</param>
    /// <param name="lang">A well-formed BCP 47 language, or null.</param>
    /// <param name="client">Names the visitor's device.</param>
    public static QuestionAdmissionResult Admit(
        string? question, IReadOnlyList<(string? Role, string? Text)> history, string? lang, string client)
    {
        if (question is { Length: > MostLetters * 4 }) return Refuse(QuestionRefusal.TooLong);
        if (Tidy(question) is not { } text) return Refuse(QuestionRefusal.Unreadable);
        if (text.Length == 0) return Refuse(QuestionRefusal.Empty);
        if (text.Length > MostLetters) return Refuse(QuestionRefusal.TooLong);
        if (history.Count > MostTurns) return Refuse(QuestionRefusal.InvalidHistory);

        var turns = new List<ChatTurn>(KeptTurns);
        for (var i = 0; i < history.Count; i++)
        {
            var (role, said) = history[i];
            // A message "by the system" is somebody who pretends to be it.
            if (role is not ("user" or "assistant") || said is null) return Refuse(QuestionRefusal.InvalidHistory);
            if (i < history.Count - KeptTurns) continue;
            if (Tidy(said.Length > MostLetters ? Cut(said) : said) is not { } tidy)
                return Refuse(QuestionRefusal.InvalidHistory);
            if (tidy.Length > 0) turns.Add(new ChatTurn(role == "user", tidy));
        }

        return new QuestionAdmissionResult.Admitted(new ChatQuestion(text, turns, lang, client));
    }

    private static QuestionAdmissionResult.Refused Refuse(QuestionRefusal refusal) => new(refusal);

    private static string Cut(string text) =>
        text[..(char.IsHighSurrogate(text[MostLetters - 1]) ? MostLetters - 1 : MostLetters)];

    // Invisible and direction-changing characters are dropped, other control characters make a text unreadable.
    private static string? Tidy(string? text)
    {
        var tidy = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar) return null;
            if (Rune.IsWhiteSpace(rune)) tidy.Append(' ');
            else if (Rune.IsControl(rune)) return null;
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse))
                tidy.Append(rune);
        }

        return string.Join(' ', tidy.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
