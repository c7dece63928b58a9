using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using MuseumGuide.Catalog;
using MuseumGuide.Describing;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;
using MuseumGuide.Photos;

namespace MuseumGuide.Host.Endpoints;

/// <summary><c>/api/v1/artworks/{id}/description</c>.</summary>
internal static class DescriptionEndpoint
{
    /// <summary>Describes a work in words, each sentence with its origin.</summary>
    /// <param name="id">The work's stable id.</param>
    /// <param name="length">How much is told: glance, short or full; short when left out.</param>
    /// <param name="lang">The language wished for, such as en or pt-BR. The answer says which it is in.</param>
    internal static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetAsync(
        string id, HttpContext context, IArtworkCatalog catalog, IArtworkDescriber describer,
        [FromQuery(Name = "length")] string? length, [FromQuery(Name = "lang")] string? lang,
        CancellationToken cancellationToken)
    {
        if (DescriptionMapping.ParseLength(length) is not { } wished)
            return GuideProblem.InvalidParameter("length must be glance, short or full.").ToResult(context);
        if (!LanguageTag.IsWellFormed(lang))
            return GuideProblem.InvalidParameter("lang must be a language tag such as en or pt-BR.").ToResult(context);
        if (await catalog.FindAsync(id, cancellationToken) is not { } work)
            return GuideProblem.ArtworkNotFound.ToResult(context);

        var description = await describer.DescribeAsync(work, wished, lang, cancellationToken);
        var json = JsonSerializer.SerializeToUtf8Bytes(
            description.ToAnswer(), AnswerJson.Default.DescriptionAnswer);
        context.Response.Headers.CacheControl = "public, max-age=300";
        context.Response.Headers.ContentLanguage = description.Lang;

        // Answers a client that has it already with 304.
        return TypedResults.Bytes(
            json, "application/json; charset=utf-8",
            entityTag: new EntityTagHeaderValue($"\"{ContentHash.Of(json).Hex[..32]}\""));
    }
}
