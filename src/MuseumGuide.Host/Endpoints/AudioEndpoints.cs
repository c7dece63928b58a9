using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using MuseumGuide.Models;
using MuseumGuide.Narrating;
using MuseumGuide.Narrating.Captions;

namespace MuseumGuide.Host.Endpoints;

/// <summary>A work's audio, captions and transcript: the same words in three forms.</summary>
internal static class AudioEndpoints
{
    /// <summary>Speaks a work's description.</summary>
    /// <remarks>WAV; MP3 or Opus where Accept names audio/mpeg or audio/ogg and the machine can make it. Ranges are
    /// served. The headers X-Museum-Guide-Duration-Ms, -Provider and -Degraded tell what the transcript tells.</remarks>
    internal static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetAudioAsync(
        HttpContext context, [AsParameters] NarrationQuery query, SpeechDesk speech, AudioFiles files,
        CancellationToken cancellationToken)
    {
        var (narration, problem) = await query.TellAsync(cancellationToken);
        if (narration is null) return problem!.ToResult(context);
        return await SpokenReply.AnswerAsync(
            context, narration, query.Voice, speech,
            audio => SpokenReply.ToFileAsync(context, audio, files, cancellationToken), cancellationToken);
    }

    /// <summary>Gets the captions of the audio as WebVTT, one cue for each sentence.</summary>
    /// <param name="kind">captions or chapters; captions when left out.</param>
    internal static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetCaptionsAsync(
        HttpContext context, [AsParameters] NarrationQuery query, [FromQuery(Name = "kind")] string? kind,
        SpeechDesk speech, CancellationToken cancellationToken)
    {
        if (kind is not (null or "captions" or "chapters"))
            return GuideProblem.InvalidParameter("kind must be captions or chapters.").ToResult(context);
        var (narration, problem) = await query.TellAsync(cancellationToken);
        if (narration is null) return problem!.ToResult(context);
        return await SpokenReply.AnswerAsync(context, narration, query.Voice, speech, audio =>
        {
            var track = kind == "chapters" ? WebVtt.WriteChapters(audio) : WebVtt.WriteCaptions(audio);
            return Task.FromResult(SpokenReply.Tagged(Encoding.UTF8.GetBytes(track), WebVtt.ContentType));
        }, cancellationToken);
    }

    /// <summary>Gets the words of the audio, and when each sentence is heard.</summary>
    /// <remarks>It is there without a voice as well, then without times. As plain text where Accept prefers it.
    /// </remarks>
    /// <param name="times">Whether times are wanted; without them nothing is spoken and the answer is immediate. True
    /// when left out.</param>
    internal static async Task<Results<Ok<TranscriptAnswer>, ContentHttpResult, ProblemHttpResult>> GetTranscriptAsync(
        HttpContext context, [AsParameters] NarrationQuery query, [FromQuery(Name = "times")] bool? times,
        SpeechDesk speech, CancellationToken cancellationToken)
    {
        var (narration, problem) = await query.TellAsync(cancellationToken);
        if (narration is null) return problem!.ToResult(context);

        context.Response.Headers.ContentLanguage = narration.Lang;
        context.Response.Headers.Vary = "Accept";
        if (WantsPlainText(context.Request)) return TypedResults.Text(narration.Text, "text/plain", Encoding.UTF8);
        return TypedResults.Ok(await TranscribeAsync(
            context, narration, query.Voice, times ?? true, speech, cancellationToken));
    }

    /// <summary>Writes the transcript, with times where a voice speaks.</summary>
    internal static async Task<TranscriptAnswer> TranscribeAsync(
        HttpContext context, Narration narration, string? voice, bool withTimes, SpeechDesk speech,
        CancellationToken cancellationToken)
    {
        if (!withTimes) return narration.ToTranscript(isDegraded: false);
        try
        {
            var audio = await speech.SpeakAsync(narration, voice, ClientName.Of(context), cancellationToken);
            return audio?.ToTranscript() ?? narration.ToTranscript(isDegraded: false);
        }
        catch (ModelException)
        {
            // The narrator has logged it; the words are still there.
            return narration.ToTranscript(isDegraded: true);
        }
    }

    private static bool WantsPlainText(HttpRequest request) => request.GetTypedHeaders().Accept
        .OrderByDescending(type => type.Quality ?? 1)
        .FirstOrDefault() is { } best && best.MediaType.Equals("text/plain", StringComparison.OrdinalIgnoreCase);
}
