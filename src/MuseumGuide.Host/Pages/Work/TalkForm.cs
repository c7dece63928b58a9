using System.Text.Json;
using MuseumGuide.Asking;
using MuseumGuide.Host.Visits;

namespace MuseumGuide.Host.Pages.Work;

/// <summary>A question as the form brings it, with the talk before it.</summary>
internal static class TalkForm
{
    private const int MostLetters = 64 * 1024;

    /// <summary>Checks the question.</summary>
    /// <param name="lang">The language to answer in.</param>
    public static (QuestionAdmissionResult Result, IReadOnlyList<TalkTurn> Before) Read(
        IFormCollection form, string lang, string client)
    {
        var messages = ReadMessages(form["talk"]).FindAll(m => m is null || !string.IsNullOrWhiteSpace(m.Content));
        var history = messages.Select(m => (m?.Role, m?.Content)).ToArray();
        var result = QuestionAdmission.Admit(form["question"], history, lang, client);
        return result is QuestionAdmissionResult.Admitted(var question)
            ? (result, Pair(question.History, messages))
            : (result, []);
    }

    /// <summary>The talk as the form hands it back.</summary>
    public static string Write(IReadOnlyList<TalkTurn> talk) => JsonSerializer.Serialize(
        talk.SelectMany<TalkTurn, TalkMessage>(
            turn => [new("user", turn.Question, null), new("assistant", turn.Answer, turn.Lang)])
            .TakeLast(QuestionAdmission.KeptTurns).ToList(),
        TalkJson.Default.ListTalkMessage);

    private static List<TalkMessage?> ReadMessages(string? json)
    {
        if (string.IsNullOrEmpty(json) || json.Length > MostLetters) return [];
        try
        {
            return JsonSerializer.Deserialize(json, TalkJson.Default.ListTalkMessage) is { } read ? [.. read] : [];
        }
        catch (JsonException)
        {
            // Somebody else's form; the question itself may still be answered.
            return [];
        }
    }

    // The admitted texts are shown, for they are tidy; the messages only tell their language.
    private static List<TalkTurn> Pair(IReadOnlyList<ChatTurn> history, List<TalkMessage?> messages)
    {
        var turns = new List<TalkTurn>();
        for (var i = 0; i + 1 < history.Count; i++)
        {
            if (!history[i].IsVisitor || history[i + 1].IsVisitor) continue;
            var lang = GuideLanguage.Find(messages[^(history.Count - i - 1)]?.Lang)?.Code;
            turns.Add(new TalkTurn(history[i].Text, history[i + 1].Text, lang, []));
        }

        return turns;
    }
}
