using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;

namespace MuseumGuide.Host.Endpoints;

/// <summary><c>/api/v1/artworks/{id}</c> and what hangs on it.</summary>
internal static class ArtworkEndpoints
{
    /// <summary>Gets a work's record.</summary>
    /// <param name="id">The work's stable id.</param>
    internal static async Task<Results<Ok<ArtworkRecord>, ProblemHttpResult>> GetAsync(
        string id, HttpContext context, IArtworkCatalog catalog, CancellationToken cancellationToken) =>
        await catalog.FindAsync(id, cancellationToken) is { } entry
            ? TypedResults.Ok(entry.ToArtworkRecord())
            : GuideProblem.ArtworkNotFound.ToResult(context);

    /// <summary>Gets a work's reference image as a JPEG.</summary>
    /// <param name="id">The work's stable id.</param>
    /// <param name="width">Pixels across, 32 to 1,600; never more than the image has. The image as it is when left
    /// out.</param>
    internal static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetImageAsync(
        string id, HttpContext context, IArtworkCatalog catalog, IMediaStore media,
        [FromQuery(Name = "width")] int? width, CancellationToken cancellationToken)
    {
        if (width is < 32 or > 1600)
            return GuideProblem.InvalidParameter("width must be from 32 to 1600.").ToResult(context);
        if (await catalog.FindAsync(id, cancellationToken) is not { } entry)
            return GuideProblem.ArtworkNotFound.ToResult(context);

        var isWhole = width is null || width >= entry.Image.Width;
        var tag = new EntityTagHeaderValue($"\"{entry.Image.ContentHash[..32]}-{(isWhole ? 0 : width)}\"");
        context.Response.Headers.CacheControl = "public, max-age=3600";
        if (context.Request.GetTypedHeaders().IfNoneMatch is { Count: > 0 } known
            && known.Any(k => k.Compare(tag, useStrongComparison: false)))
            return TypedResults.File([], "image/jpeg", entityTag: tag);

        if (await media.ReadAsync(entry.Image.ContentHash, cancellationToken) is not { } jpeg)
            return GuideProblem.ArtworkNotFound.ToResult(context);
        return TypedResults.File(isWhole ? jpeg : Thumbnail.Shrink(jpeg, width!.Value), "image/jpeg", entityTag: tag);
    }
}
