using System.Text.Json;
using MuseumGuide.Asking;

namespace MuseumGuide.Evaluation.Chat;

/// <summary>Reads one row of <c>questions.csv</c>.</summary>
internal static class QuestionRow
{
    /// <param name="field">The row's trimmed field under a column, empty where there is none.</param>
    /// <exception cref="FormatException">The row cannot be used; the message says why.</exception>
    public static LabelledQuestion Parse(Func<string, string> field)
    {
        var question = new LabelledQuestion(
            Required(field, "id"),
            Required(field, "set"),
            Required(field, "collection"),
            Required(field, "artwork_id"),
            OneOf<QuestionKind>(field, "kind"),
            OneOf<QuestionSplit>(field, "split"),
            ParseHistory(field("history")),
            Required(field, "question"),
            [.. Parts(field("expect"), '&').Select(part => Parts(part, '|'))],
            Parts(field("forbid"), '|'),
            OneOf<DeclineLabel>(field, "declines"));
        if (question.IsAnswerable && question.Expected.Count == 0)
            throw new FormatException("a question with an answer needs something to expect.");
        if (question is { Kind: QuestionKind.FollowUp, History.Count: 0 })
            throw new FormatException("a follow-up needs a history.");
        return question;
    }

    private static string Required(Func<string, string> field, string column) =>
        field(column) is { Length: > 0 } value ? value : throw new FormatException($"{column} is empty.");

    private static T OneOf<T>(Func<string, string> field, string column)
        where T : struct, Enum
    {
        var value = field(column);
        foreach (var known in Enum.GetValues<T>())
        {
            if (NameOf(known) == value) return known;
        }

        throw new FormatException(
            $"{column} is '{value}'; use {string.Join(", ", Enum.GetValues<T>().Select(NameOf))}.");
    }

    private static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static string[] Parts(string text, char mark) =>
        text.Split(mark, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static List<ChatTurn> ParseHistory(string text)
    {
        if (text.Length == 0) return [];
        try
        {
            using var document = JsonDocument.Parse(text);
            return [.. document.RootElement.EnumerateArray().Select(ParseTurn)];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("history is no JSON array of {role, content}.", e);
        }
    }

    private static ChatTurn ParseTurn(JsonElement turn) => new(
        turn.GetProperty("role").GetString() switch
        {
            "user" => true,
            "assistant" => false,
            var other => throw new FormatException($"the role '{other}' is neither user nor assistant."),
        },
        turn.GetProperty("content").GetString() ?? "");
}
