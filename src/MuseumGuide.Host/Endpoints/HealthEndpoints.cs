using Microsoft.AspNetCore.Http.HttpResults;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;

namespace MuseumGuide.Host.Endpoints;

/// <summary>The probes.</summary>
internal static class HealthEndpoints
{
    /// <summary>Tells that the process answers; asks nothing else.</summary>
    internal static Ok<HealthAnswer> GetLive() => TypedResults.Ok(new HealthAnswer("live"));

    /// <summary>Tells whether to send photos here: the index is loaded, the data folder usable, no end in
    /// sight.</summary>
    internal static Results<Ok<HealthAnswer>, ProblemHttpResult> GetReady(HttpContext context, Readiness readiness) =>
        readiness.FindObstacle() is { } obstacle
            ? GuideProblem.NotReady(obstacle).ToResult(context)
            : TypedResults.Ok(new HealthAnswer("ready"));
}
