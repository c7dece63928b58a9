using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using MuseumGuide.Catalog;
using MuseumGuide.Describing.Exploring;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;
using MuseumGuide.Photos;

namespace MuseumGuide.Host.Endpoints;

/// <summary><c>/api/v1/artworks/{id}/regions</c>.</summary>
internal static class RegionsEndpoint
{
    /// <summary>Gets the regions that a work's picture can be explored by, and what is in each.</summary>
    /// <remarks>The museum's own where its record has them, else a measured grid, else none.</remarks>
    /// <param name="id">The work's stable id.</param>
    /// <param name="lang">The language wished for, such as en or pt-BR. Each region says which it is in.</param>
    internal static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetAsync(
        string id, HttpContext context, IArtworkCatalog catalog, PictureExplorer explorer,
        [FromQuery(Name = "lang")] string? lang, CancellationToken cancellationToken)
    {
        if (!LanguageTag.IsWellFormed(lang))
            return GuideProblem.InvalidParameter("lang must be a language tag such as en or pt-BR.").ToResult(context);
        if (await catalog.FindAsync(id, cancellationToken) is not { } work)
            return GuideProblem.ArtworkNotFound.ToResult(context);

        var regions = await explorer.ExploreAsync(work, lang, cancellationToken);
        var json = JsonSerializer.SerializeToUtf8Bytes(regions.ToAnswer(), AnswerJson.Default.RegionsAnswer);
        context.Response.Headers.CacheControl = "public, max-age=300";
        if (regions.Regions is [var first, ..]) context.Response.Headers.ContentLanguage = first.Lang;

        // Answers a client that has it already with 304.
        return TypedResults.Bytes(
            json, "application/json; charset=utf-8",
            entityTag: new EntityTagHeaderValue($"\"{ContentHash.Of(json).Hex[..32]}\""));
    }
}
