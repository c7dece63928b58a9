using MuseumGuide.Asking;

namespace MuseumGuide.Host.Pages.Work;

/// <summary>One question with its answer.</summary>
/// <param name="Lang">The BCP 47 language of the answer; null where it is not known.</param>
/// <param name="Sources">What the answer rests on; empty for one that was only handed back by the form.</param>
/// <param name="IsDeclined">Whether the guide did not know, or would not say.</param>
/// <param name="IsDegraded">Whether a provider that should have answered did not.</param>
public sealed record TalkTurn(
    string Question, string Answer, string? Lang, IReadOnlyList<AnswerSource> Sources, bool IsDeclined = false,
    bool IsDegraded = false)
{
    /// <summary>What was answered just now.</summary>
    /// <param name="asked">The language that an answer was asked for in.</param>
    public static TalkTurn Of(string question, ChatAnswer answer, string asked) => new(
        question, answer.Answer, answer.IsOwn ? "en" : asked, answer.Sources, answer.Declined, answer.Degraded);
}
