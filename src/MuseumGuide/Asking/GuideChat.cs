using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using MuseumGuide.Asking.Grounding;
using MuseumGuide.Asking.Guarding;
using MuseumGuide.Catalog;
using MuseumGuide.Models;
using MuseumGuide.Prose;
using MuseumGuide.Recognition.Vision;

namespace MuseumGuide.Asking;

/// <summary>Answers visitors: with a model's words where there is a model, with the guide's own where there is none, or
/// where it fails.</summary>
/// <param name="grounded">Null where there is no model.</param>
/// <param name="metrics">Null where nothing is measured.</param>
public sealed partial class GuideChat(
    IAnswerer local, ILogger<GuideChat> logger, GroundedAnswerer? grounded = null, ChatMetrics? metrics = null)
{
    /// <summary>Whether a model words the answers, in whatever language is asked for; else they are in English.</summary>
    public bool HasModel => grounded is not null;

    /// <summary>Answers a question about a work of the collection.</summary>
    /// <returns>Deltas, then one last event: <see cref="ChatEvent.Answered"/> or <see cref="ChatEvent.Broken"/>.</returns>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    public async IAsyncEnumerable<ChatEvent> AskAsync(
        CatalogEntry work, ChatQuestion question, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var startedAt = Stopwatch.GetTimestamp();
        await foreach (var step in RespondAsync(work, question, cancellationToken))
        {
            if (step is not ChatEvent.Delta) metrics?.Ended(step, startedAt);
            yield return step;
        }
    }

    /// <summary>Answers a question about a work known only by what a picture model saw in a photo of it.</summary>
    /// <param name="analysisId">The analysis of the photo.</param>
    /// <returns>As the other one.</returns>
    public async IAsyncEnumerable<ChatEvent> AskAsync(
        string analysisId, PictureView view, ChatQuestion question,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return new ChatEvent.Delta(ViewedWork.Caution);
        await foreach (var step in AskAsync(ViewedWork.ToEntry(analysisId, view), question, cancellationToken))
        {
            yield return step switch
            {
                ChatEvent.Answered(var answer) => new ChatEvent.Answered(ViewedWork.Relabel(answer, view)),
                ChatEvent.Broken broken => broken with { Told = $"{ViewedWork.Caution} {broken.Told}" },
                _ => step,
            };
        }
    }

    /// <summary>Answers a question about a work of the collection in one piece.</summary>
    /// <returns>The whole answer: a model's, or the guide's own where the model broke off.</returns>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    public async Task<ChatAnswer> AnswerAsync(
        CatalogEntry work, ChatQuestion question, CancellationToken cancellationToken)
    {
        await foreach (var step in AskAsync(work, question, cancellationToken))
        {
            if (step is ChatEvent.Answered(var answer)) return answer;
            if (step is ChatEvent.Broken broken)
                return Degrade(await local.AnswerAsync(work, question, cancellationToken), broken.Failure, work);
        }

        throw new InvalidOperationException("The answer had no end.");
    }

    /// <summary>Answers a question about a work known only by a photo of it in one piece.</summary>
    /// <returns>As the other one.</returns>
    public async Task<ChatAnswer> AnswerAsync(
        string analysisId, PictureView view, ChatQuestion question, CancellationToken cancellationToken) =>
        ViewedWork.Relabel(
            await AnswerAsync(ViewedWork.ToEntry(analysisId, view), question, cancellationToken), view);

    private async IAsyncEnumerable<ChatEvent> RespondAsync(
        CatalogEntry work, ChatQuestion question, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // The guide's own answer takes milliseconds; it stands by while a model is asked.
        var own = await local.AnswerAsync(work, question, cancellationToken);
        if (grounded is null || InjectionScreen.Suspects(question.Text))
        {
            foreach (var step in Tell(own)) yield return step;
            yield break;
        }

        var told = new List<string>();
        await using var steps = grounded
            .AnswerAsync(work, question, own.Suggestions, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            ModelException? failure = null;
            var goesOn = false;
            try
            {
                goesOn = await steps.MoveNextAsync();
            }
            catch (ModelException e)
            {
                LogModelFailed(e, e.Failure);
                failure = e;
            }

            if (failure is not null)
            {
                foreach (var step in Fall(failure.Failure, told, own, work)) yield return step;
                yield break;
            }

            if (!goesOn) yield break;
            if (steps.Current is ChatEvent.Delta delta) told.Add(delta.Text);
            yield return steps.Current;
        }
    }

    // What was told stands; a second, different answer after it would only confuse.
    private static IEnumerable<ChatEvent> Fall(
        ModelFailure failure, List<string> told, ChatAnswer own, CatalogEntry work) =>
        told.Count > 0
            ? [new ChatEvent.Broken(failure, string.Join(' ', told))]
            : Tell(Degrade(own, failure, work));

    private static ChatAnswer Degrade(ChatAnswer own, ModelFailure failure, CatalogEntry work) => own with
    {
        Answer = $"{FallbackWords.For(failure, isRecorded: work.Image != ReferenceImage.None)} {own.Answer}",
        Degraded = true,
    };

    private static IEnumerable<ChatEvent> Tell(ChatAnswer answer)
    {
        var sentences = Sentences.Split(answer.Answer);
        foreach (var sentence in sentences) yield return new ChatEvent.Delta(sentence);
        yield return new ChatEvent.Answered(answer with { Answer = string.Join(' ', sentences) });
    }

    [LoggerMessage(LogLevel.Warning, "The chat model gave no answer: {Failure}.")]
    private partial void LogModelFailed(Exception exception, ModelFailure failure);
}
