using Microsoft.AspNetCore.Http.HttpResults;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Endpoints.Documents;
using MuseumGuide.Host.Health;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Host.Endpoints;

/// <summary>The probes.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health", GetAsync)
            .Produces<HealthReport>()
            .Produces<HealthReport>(StatusCodes.Status503ServiceUnavailable)
            .Describe(HealthOperations.Get);
        routes.MapGet("/health/live", GetLive).Describe(HealthOperations.Live);
        routes.MapGet("/health/ready", GetReady).Describe(HealthOperations.Ready);
        routes.MapGet("/health/startup", GetStartup).Describe(HealthOperations.Startup);
    }

    /// <summary>Tells how everything is: the machine, the providers by their last real answers, the guide's own parts,
    /// and the requests so far.</summary>
    /// <remarks>503 where the guide cannot do what it is for; 200 also where something is short.</remarks>
    internal static async Task<JsonHttpResult<HealthReport>> GetAsync(
        HttpContext context, HealthReporter reporter, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        var report = await reporter.ReportAsync(cancellationToken);
        return TypedResults.Json(
            report, AnswerJson.Default.HealthReport, statusCode: report.Status == HealthStatus.Unhealthy.Word()
                ? StatusCodes.Status503ServiceUnavailable
                : StatusCodes.Status200OK);
    }

    /// <summary>Tells that the process answers; asks nothing else.</summary>
    internal static Ok<HealthAnswer> GetLive() => TypedResults.Ok(new HealthAnswer("live"));

    /// <summary>Tells whether to send photos here: the index is loaded, the data folder usable, no end in
    /// sight.</summary>
    internal static Results<Ok<HealthAnswer>, ProblemHttpResult> GetReady(HttpContext context, Readiness readiness) =>
        readiness.FindObstacle() is { } obstacle
            ? GuideProblem.NotReady(obstacle).ToResult(context)
            : TypedResults.Ok(new HealthAnswer("ready"));

    /// <summary>Tells whether the collection was loaded since the start, so that the other probes may begin.</summary>
    internal static Results<Ok<HealthAnswer>, ProblemHttpResult> GetStartup(
        HttpContext context, RecognitionIndexHolder index) =>
        index.IsLoaded
            ? TypedResults.Ok(new HealthAnswer("started"))
            : GuideProblem.NotReady(Obstacle.StillLoading).ToResult(context);
}
