using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using MuseumGuide.Models;
using MuseumGuide.Narrating;
using MuseumGuide.Narrating.Recordings;
using MuseumGuide.Spending;

namespace MuseumGuide.Host.Endpoints;

/// <summary><c>POST /api/v1/transcriptions</c>.</summary>
internal static class TranscriptionEndpoint
{
    private const string Operation = "write down a question";
    private const string NothingHeard = "Nothing was heard. Speak after the tone, close to the device, or type.";
    private const int LettersPerToken = 4;
    private static readonly TimeSpan LongestRecording = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    /// <summary>Writes down what a visitor said.</summary>
    /// <remarks>The recording is WebM, Ogg, MP3, MP4, WAV or FLAC, 10 MiB and 60 seconds at most, as the body or as the
    /// field audio of a multipart form. It is not kept.</remarks>
    /// <param name="lang">The BCP 47 language that is likely spoken.</param>
    internal static async Task<Results<Ok<TranscriptionAnswer>, ProblemHttpResult>> PostAsync(
        HttpContext context, [FromQuery(Name = "lang")] string? lang, RecordingSlots slots, PaidBudget budget,
        SpeechDesk speech, IEnumerable<ISpeechRecognizer> recognizers, CancellationToken cancellationToken)
    {
        if (!LanguageTag.IsWellFormed(lang))
            return GuideProblem.InvalidParameter("lang must be a language tag such as en or pt-BR.").ToResult(context);
        if (recognizers.FirstOrDefault() is not { } recognizer)
            return GuideProblem.TranscriptionUnavailable.ToResult(context);
        using var place = await slots.EnterAsync(cancellationToken);
        if (place is null) return GuideProblem.Busy(RetryAfter).ToResult(context);

        var (audio, refusal) = await RecordingBody.ReadAsync(context.Request, cancellationToken);
        if (refusal is not null) return refusal.ToResult(context);
        if (RecordingInspector.Inspect(audio.Span) is not { } report)
            return GuideProblem.AudioUnsupported.ToResult(context);
        if (report.IsBroken) return GuideProblem.AudioUnreadable.ToResult(context);
        if (report.Duration > LongestRecording) return GuideProblem.AudioTooLong.ToResult(context);

        context.Response.Headers.CacheControl = "no-store";
        if (report.IsSilent) return TypedResults.Ok(Answer(new Transcription("", lang, report.Duration), recognizer));
        try
        {
            var client = ClientName.Of(context);
            await budget.SpendRequestAsync(client, recognizer.Name, Operation, cancellationToken);
            var heard = await speech.TranscribeAsync(
                recognizer, audio, report.ContentType, lang, cancellationToken);
            await budget.AddTokensAsync(client, 1 + (heard.Text.Length / LettersPerToken));
            if (heard.Duration > LongestRecording) return GuideProblem.AudioTooLong.ToResult(context);
            return TypedResults.Ok(Answer(heard with { Duration = heard.Duration ?? report.Duration }, recognizer));
        }
        catch (ModelException error)
        {
            return ProblemOf(error).ToResult(context);
        }
    }

    private static TranscriptionAnswer Answer(Transcription heard, ISpeechRecognizer recognizer) => new(
        heard.Text, heard.Lang, (long?)heard.Duration?.TotalMilliseconds, recognizer.Name,
        heard.Text.Length == 0 ? NothingHeard : null);

    private static GuideProblem ProblemOf(ModelException error) => error.Failure switch
    {
        // It could make nothing of the recording.
        ModelFailure.Malformed => GuideProblem.AudioUnreadable,
        ModelFailure.BudgetSpent when error.RetryAfter is { } wait => GuideProblem.RateLimited(wait),
        ModelFailure.BudgetSpent => GuideProblem.TranscriptionUnavailable,
        _ => GuideProblem.TranscriptionFailed(error.RetryAfter ?? RetryAfter),
    };
}
