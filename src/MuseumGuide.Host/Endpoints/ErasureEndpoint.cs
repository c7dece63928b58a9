using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Endpoints;

/// <summary><c>DELETE /api/v1/analyses/{analysis_id}</c>.</summary>
internal static class ErasureEndpoint
{
    /// <summary>Forgets what was found in a photo.</summary>
    /// <remarks>Nothing else is kept of it. Unknown ids are answered alike.</remarks>
    /// <param name="analysisId">The analysis_id of an identify answer.</param>
    internal static NoContent Delete(
        [FromRoute(Name = "analysis_id")] string analysisId, AnalysisStore analyses,
        [FromServices] IEnumerable<IdentificationCache> caches)
    {
        analyses.Forget(analysisId);
        // There is none where the cache tier is left out.
        foreach (var cache in caches) cache.Forget(analysisId);
        return TypedResults.NoContent();
    }
}
