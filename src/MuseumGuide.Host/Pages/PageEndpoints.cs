using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using MuseumGuide.Host.Endpoints;
using MuseumGuide.Host.Limits;
using MuseumGuide.Host.Pages.Found;
using MuseumGuide.Host.Pages.Home;
using MuseumGuide.Host.Pages.Shell;
using MuseumGuide.Host.Pages.Work;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;

namespace MuseumGuide.Host.Pages;

/// <summary>The pages, and the forms on them.</summary>
internal static class PageEndpoints
{
    private const int SampleWidth = 320;

    internal static RazorComponentResult<HomePage> GetHome(Readiness readiness, SamplePhotos samples) =>
        PageResult.Of<HomePage>(
            StatusCodes.Status200OK,
            (nameof(HomePage.Obstacle), readiness.FindObstacle()), (nameof(HomePage.Samples), samples.List()));

    internal static async Task<IResult> PostPhotoAsync(
        HttpContext context, PhotoDesk desk, PhotoSlots slots, PhotoPages pages,
        CancellationToken cancellationToken)
    {
        using var upload = await slots.ReceiveAsync(PhotoBody.AnnouncedBytes(context.Request), cancellationToken);
        if (upload is null) return GuideProblem.Busy(slots.RetryAfter).ToPage(context);
        return await PhotoBody.ReadAsync(context.Request, cancellationToken) switch
        {
            PhotoBodyResult.Photo(var bytes, var receivedAt) => await AnswerAsync(
                context, bytes, receivedAt, desk, pages, cancellationToken),
            PhotoBodyResult.Refused(var problem) => problem.ToPage(context),
            _ => throw new UnreachableException(),
        };
    }

    internal static IResult GetSamples(HttpContext context, SamplePhotos samples) => samples.List() is [_, ..] photos
        ? PageResult.Of<SamplesPage>(StatusCodes.Status200OK, (nameof(SamplesPage.Photos), photos))
        : GuideProblem.SampleNotFound.ToPage(context);

    internal static async Task<IResult> PostSampleAsync(
        string name, HttpContext context, SamplePhotos samples, PhotoDesk desk, PhotoPages pages,
        CancellationToken cancellationToken)
    {
        return await samples.ReadAsync(name, cancellationToken) is { } bytes
            ? await AnswerAsync(context, bytes, Stopwatch.GetTimestamp(), desk, pages, cancellationToken)
            : GuideProblem.SampleNotFound.ToPage(context);
    }

    internal static async Task<IResult> GetSampleImage(
        string name, HttpContext context, SamplePhotos samples, CancellationToken cancellationToken)
    {
        if (await samples.ReadThumbnailAsync(name, SampleWidth, cancellationToken) is not { } jpeg)
        {
            await GuideProblem.SampleNotFound.WriteAsync(context);
            return Results.Empty;
        }

        context.Response.Headers.CacheControl = "public, max-age=3600";
        return TypedResults.File(jpeg, "image/jpeg");
    }

    internal static Task<IResult> GetArtworkAsync(
        string id, HttpContext context, WorkPages pages, [FromQuery(Name = "length")] string? length,
        CancellationToken cancellationToken) => pages.ShowAsync(id, length, context, cancellationToken);

    internal static Task<IResult> PostChoiceAsync(
        string id, HttpContext context, WorkPages pages, CancellationToken cancellationToken) =>
        ReadAsync(context, form => pages.ShowChosenAsync(id, form, context, cancellationToken), cancellationToken);

    internal static Task<IResult> PostQuestionAsync(
        string id, HttpContext context, WorkPages pages, CancellationToken cancellationToken) =>
        ReadAsync(context, form => pages.AskAsync(id, form, context, cancellationToken), cancellationToken);

    internal static Task<IResult> PostPhotoQuestionAsync(
        string id, HttpContext context, PhotoTalkPages pages, CancellationToken cancellationToken) =>
        ReadAsync(context, form => pages.AskAsync(id, form, context, cancellationToken), cancellationToken);

    private static async Task<IResult> ReadAsync(
        HttpContext context, Func<IFormCollection, Task<IResult>> answer, CancellationToken cancellationToken)
    {
        if (!context.Request.HasFormContentType) return GuideProblem.MalformedForm.ToPage(context);
        if (SmallBody.IsTooLarge(context)) return GuideProblem.BodyTooLarge.ToPage(context);
        IFormCollection form;
        try
        {
            form = await context.Request.ReadFormAsync(cancellationToken);
        }
        catch (Exception e) when (e is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return GuideProblem.MalformedForm.ToPage(context);
        }

        return await answer(form);
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext context, ReadOnlyMemory<byte> bytes, long receivedAt, PhotoDesk desk, PhotoPages pages,
        CancellationToken cancellationToken)
    {
        var report = await desk.IdentifyAsync(bytes, receivedAt, ClientName.Of(context), cancellationToken);
        return report.FindProblem() is { } problem
            ? problem.ToPage(context)
            : await pages.ShowAsync(report, context, cancellationToken);
    }
}
