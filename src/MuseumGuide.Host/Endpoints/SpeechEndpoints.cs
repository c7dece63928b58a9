using Microsoft.AspNetCore.Http.HttpResults;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using MuseumGuide.Narrating;

namespace MuseumGuide.Host.Endpoints;

/// <summary><c>POST /api/v1/speech</c>: any short text, such as an answer, as sound and as it is said.</summary>
internal static class SpeechEndpoints
{
    private const int LongestText = 2_000;

    /// <summary>Speaks a text.</summary>
    /// <remarks>The body is {"text": …, "lang": …, "voice": …}; 2,000 characters at most, language and voice may be
    /// left out. What is said, sentence by sentence, is told by /api/v1/speech/transcript for the same body.</remarks>
    internal static async Task<Results<FileContentHttpResult, ProblemHttpResult>> PostAsync(
        HttpContext context, SpeechDesk speech, AudioFiles files, CancellationToken cancellationToken)
    {
        var (narration, voice, problem) = await ReadAsync(context.Request, cancellationToken);
        if (narration is null) return problem!.ToResult(context);
        return await SpokenReply.AnswerAsync(
            context, narration, voice, speech,
            audio => SpokenReply.ToFileAsync(context, audio, files, cancellationToken), cancellationToken);
    }

    /// <summary>Gets the words that are said for a text, and when each sentence is heard.</summary>
    /// <remarks>The body is that of /api/v1/speech; without a voice there are no times.</remarks>
    internal static async Task<Results<Ok<TranscriptAnswer>, ProblemHttpResult>> PostTranscriptAsync(
        HttpContext context, SpeechDesk speech, CancellationToken cancellationToken)
    {
        var (narration, voice, problem) = await ReadAsync(context.Request, cancellationToken);
        if (narration is null) return problem!.ToResult(context);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await AudioEndpoints.TranscribeAsync(
            context, narration, voice, withTimes: true, speech, cancellationToken));
    }

    private static async Task<(Narration? Narration, string? Voice, GuideProblem? Problem)> ReadAsync(
        HttpRequest request, CancellationToken cancellationToken)
    {
        var body = await JsonBody.ReadAsync(request, AnswerJson.Default.SpeechBody, cancellationToken);
        if (body is null) return (null, null, GuideProblem.MalformedSpeech);
        if (body.Text?.Length > LongestText)
            return (null, null, GuideProblem.InvalidParameter("text must be of at most 2,000 characters."));
        if (!LanguageTag.IsWellFormed(body.Lang))
            return (null, null, GuideProblem.InvalidParameter("lang must be a language tag such as en or pt-BR."));
        if (!NarrationQuery.IsVoice(body.Voice))
            return (null, null, NarrationQuery.InvalidVoice);

        var narration = NarrationWriter.Say(body.Text ?? "", body.Lang ?? NarrationWriter.DefaultLang);
        return narration is null
            ? (null, null, GuideProblem.InvalidParameter("text must hold something that can be said."))
            : (narration, body.Voice, null);
    }
}
