using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;

namespace MuseumGuide.Host.Endpoints;

/// <summary><c>POST /api/v1/identify</c>.</summary>
internal static class IdentifyEndpoint
{
    /// <summary>Identifies the works in a visitor's photo.</summary>
    /// <remarks>The photo is a JPEG, PNG or WebP of at most 10 MiB, as the body or as the field photo of a multipart
    /// form. It is not kept.</remarks>
    /// <param name="lang">The BCP 47 language to answer in.</param>
    /// <param name="maxMatches">The most works to name, 1 to 10; 10 when left out.</param>
    internal static async Task<Results<Ok<IdentifyAnswer>, ProblemHttpResult>> IdentifyAsync(
        HttpContext context, PhotoDesk desk, PhotoSlots slots, AnswerComposer composer,
        [FromQuery(Name = "lang")] string? lang, [FromQuery(Name = "max_matches")] int? maxMatches,
        CancellationToken cancellationToken)
    {
        if (!LanguageTag.IsWellFormed(lang))
            return GuideProblem.InvalidParameter("lang must be a language tag such as en or pt-BR.").ToResult(context);
        if (maxMatches is < 1 or > 10)
            return GuideProblem.InvalidParameter("max_matches must be from 1 to 10.").ToResult(context);
        using var upload = await slots.ReceiveAsync(PhotoBody.AnnouncedBytes(context.Request), cancellationToken);
        if (upload is null) return GuideProblem.Busy(slots.RetryAfter).ToResult(context);

        var body = await PhotoBody.ReadAsync(context.Request, cancellationToken);
        if (body is not PhotoBodyResult.Photo(var bytes, var receivedAt))
            return ((PhotoBodyResult.Refused)body).Problem.ToResult(context);

        var report = await desk.IdentifyAsync(
            bytes, receivedAt, ClientName.Of(context), cancellationToken);
        if (report.FindProblem() is { } problem) return problem.ToResult(context);

        context.Response.Headers.CacheControl = "no-store";
        var answer = await composer.ComposeAsync(report, maxMatches ?? 10, cancellationToken);
        return TypedResults.Ok(answer.ToIdentifyAnswer());
    }
}
