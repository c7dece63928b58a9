using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using MuseumGuide.Models;
using MuseumGuide.Narrating;
using MuseumGuide.Photos;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Answers with what was spoken, or tells why nothing was.</summary>
internal static class SpokenReply
{
    public const string DurationHeader = "X-Museum-Guide-Duration-Ms";
    public const string ProviderHeader = "X-Museum-Guide-Provider";
    public const string DegradedHeader = "X-Museum-Guide-Degraded";

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    /// <summary>Speaks, and makes the answer of it.</summary>
    public static async Task<Results<FileContentHttpResult, ProblemHttpResult>> AnswerAsync(
        HttpContext context, Narration narration, string? voice, SpeechDesk speech,
        Func<NarratedAudio, Task<FileContentHttpResult>> answer, CancellationToken cancellationToken)
    {
        try
        {
            var audio = await speech.SpeakAsync(narration, voice, ClientName.Of(context), cancellationToken);
            if (audio is null) return GuideProblem.SpeechUnavailable.ToResult(context);

            var headers = context.Response.Headers;
            headers[DurationHeader] =
                Math.Round(audio.Sound.Duration.TotalMilliseconds).ToString("F0", CultureInfo.InvariantCulture);
            headers[ProviderHeader] = audio.Provider;
            if (audio.Degraded) headers[DegradedHeader] = "true";
            headers.ContentLanguage = narration.Lang;
            // The better voice may be back in a moment.
            headers.CacheControl = audio.Degraded || !HttpMethods.IsGet(context.Request.Method)
                ? "no-store"
                : "public, max-age=300";
            return await answer(audio);
        }
        catch (ModelException error)
        {
            return GuideProblem.SpeechFailed(error.RetryAfter ?? RetryAfter).ToResult(context);
        }
    }

    /// <summary>The sound as a file in the form that the client prefers; a part of it where the client asks for a part.
    /// </summary>
    public static async Task<FileContentHttpResult> ToFileAsync(
        HttpContext context, NarratedAudio audio, AudioFiles files, CancellationToken cancellationToken)
    {
        context.Response.Headers.Vary = "Accept";
        var (file, type) = await files.MakeAsync(
            audio.Sound, context.Request.GetTypedHeaders().Accept, cancellationToken);
        // What was posted has no address at which a part or a newer version of it could be asked for.
        return HttpMethods.IsGet(context.Request.Method) ? Tagged(file, type) : TypedResults.Bytes(file, type);
    }

    public static FileContentHttpResult Tagged(byte[] file, string type) => TypedResults.Bytes(
        file, type, enableRangeProcessing: true,
        entityTag: new EntityTagHeaderValue($"\"{ContentHash.Of(file).Hex[..32]}\""));
}
