using MuseumGuide.Asking;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>Turns the guide's answers into the contract's.</summary>
internal static class ChatMapping
{
    public static ChatAnswerJson ToJson(this ChatAnswer answer) => new(
        answer.Answer, answer.Declined, ToJson(answer.Sources), answer.Suggestions, answer.Provider, answer.Degraded);

    public static IReadOnlyList<SourceAnswer> ToJson(IReadOnlyList<AnswerSource> sources) =>
        [.. sources.Select(s => new SourceAnswer(NameOf(s.Kind), s.Reference, s.Quote))];

    private static string NameOf(SourceKind kind) => kind switch
    {
        SourceKind.Record => "record",
        SourceKind.Text => "text",
        SourceKind.Seen => "seen",
        _ => "general",
    };
}
