using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Endpoints;

/// <summary><c>DELETE /api/v1/analyses/{analysis_id}</c>.</summary>
internal static class ErasureEndpoint
{
    /// <summary>Forgets what was found in a photo.</summary>
    /// <remarks>Nothing else is kept of it. Unknown ids are answered alike. Where instances share what they remember, 503
    /// tells that it may not be forgotten everywhere; ask again.</remarks>
    /// <param name="analysisId">The analysis_id of an identify answer.</param>
    internal static async Task<NoContent> DeleteAsync(
        [FromRoute(Name = "analysis_id")] string analysisId, IAnalysisStore analyses,
        CancellationToken cancellationToken)
    {
        await analyses.ForgetAsync(analysisId, cancellationToken);
        return TypedResults.NoContent();
    }
}
