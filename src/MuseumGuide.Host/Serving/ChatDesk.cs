using System.Runtime.CompilerServices;
using MuseumGuide.Asking;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Recognition.Vision;

namespace MuseumGuide.Host.Serving;

/// <summary>Takes visitors' questions to the chat and measures each answer; every way in goes through here.</summary>
internal sealed class ChatDesk(GuideChat chat, PerformanceLog performance)
{
    private const string Operation = "chat";

    /// <inheritdoc cref="GuideChat.AskAsync(CatalogEntry, ChatQuestion, CancellationToken)"/>
    public IAsyncEnumerable<ChatEvent> AskAsync(
        CatalogEntry work, ChatQuestion question, CancellationToken cancellationToken) =>
        MeasureAsync(chat.AskAsync(work, question, cancellationToken), cancellationToken);

    /// <inheritdoc cref="GuideChat.AskAsync(string, PictureView, ChatQuestion, CancellationToken)"/>
    public IAsyncEnumerable<ChatEvent> AskAsync(
        string analysisId, PictureView view, ChatQuestion question, CancellationToken cancellationToken) =>
        MeasureAsync(chat.AskAsync(analysisId, view, question, cancellationToken), cancellationToken);

    /// <inheritdoc cref="GuideChat.AnswerAsync(CatalogEntry, ChatQuestion, CancellationToken)"/>
    public Task<ChatAnswer> AnswerAsync(
        CatalogEntry work, ChatQuestion question, CancellationToken cancellationToken) =>
        MeasureAsync(() => chat.AnswerAsync(work, question, cancellationToken), cancellationToken);

    /// <inheritdoc cref="GuideChat.AnswerAsync(string, PictureView, ChatQuestion, CancellationToken)"/>
    public Task<ChatAnswer> AnswerAsync(
        string analysisId, PictureView view, ChatQuestion question, CancellationToken cancellationToken) =>
        MeasureAsync(() => chat.AnswerAsync(analysisId, view, question, cancellationToken), cancellationToken);

    private async Task<ChatAnswer> MeasureAsync(Func<Task<ChatAnswer>> ask, CancellationToken cancellationToken)
    {
        using var scope = performance.Begin(Operation, cancellationToken);
        var answer = await ask();
        Succeed(scope, answer);
        return answer;
    }

    private async IAsyncEnumerable<ChatEvent> MeasureAsync(
        IAsyncEnumerable<ChatEvent> steps, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var scope = performance.Begin(Operation, cancellationToken);
        await foreach (var step in steps.WithCancellation(cancellationToken))
        {
            if (step is ChatEvent.Answered(var answer)) Succeed(scope, answer);
            else if (step is ChatEvent.Broken) scope.Outcome = "broken";
            yield return step;
        }
    }

    private static void Succeed(PerformanceScope scope, ChatAnswer answer)
    {
        scope.Provider = answer.Provider;
        scope.Succeed(answer.Declined ? "declined" : answer.Degraded ? "degraded" : "answered");
    }
}
