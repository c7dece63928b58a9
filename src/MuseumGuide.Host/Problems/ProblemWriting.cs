using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using MuseumGuide.Host.Observability.Telemetry;
using MuseumGuide.Host.Pages.Shell;
using MuseumGuide.Host.Visits;

namespace MuseumGuide.Host.Problems;

/// <summary>Writes problems: as RFC 9457 documents to programs, as a page to people.</summary>
internal static class ProblemWriting
{
    /// <summary>The problem as the answer of an API handler.</summary>
    public static ProblemHttpResult ToResult(this GuideProblem problem, HttpContext context)
    {
        Announce(problem, context);
        return TypedResults.Problem(problem.ToDetails(context));
    }

    /// <summary>The problem as a document.</summary>
    public static ProblemDetails ToDetails(this GuideProblem problem, HttpContext context) =>
        problem.ToDetails(context.Request.Path, TraceId(context));

    /// <summary>The problem as a document, where there is no context.</summary>
    /// <param name="path">The address that was asked for.</param>
    public static ProblemDetails ToDetails(this GuideProblem problem, PathString path, string traceId) => new()
    {
        Type = problem.Type,
        Title = problem.Title,
        Status = problem.Status,
        Detail = problem.Detail,
        Instance = path,
        Extensions = { ["code"] = problem.Code, ["trace_id"] = traceId },
    };

    /// <summary>The problem as a page.</summary>
    public static IResult ToPage(this GuideProblem problem, HttpContext context)
    {
        Announce(problem, context);
        return PageResult.Of<ProblemPage>(problem.Status, (nameof(ProblemPage.Problem), problem));
    }

    /// <summary>Answers with the problem in the form that the client can read.</summary>
    public static Task WriteAsync(this GuideProblem problem, HttpContext context)
    {
        // Exceptions and time-outs surface above the place where the visit began, where its language is forgotten.
        context.RequestServices.GetRequiredService<Visit>().Speak();
        return (WantsPage(context) ? problem.ToPage(context) : problem.ToResult(context)).ExecuteAsync(context);
    }

    private static bool WantsPage(HttpContext context)
    {
        var path = context.Request.Path;
        return !path.StartsWithSegments("/api", StringComparison.Ordinal)
            && !path.StartsWithSegments("/health", StringComparison.Ordinal)
            && !path.StartsWithSegments("/openapi", StringComparison.Ordinal)
            && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
    }

    private static void Announce(GuideProblem problem, HttpContext context)
    {
        context.RequestServices.GetService<RefusalMetrics>()?.Refused(problem.Code);
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        if (problem.RetryAfter is { } wait)
            headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The 32 digits of the trace that a request belongs to.</summary>
    public static string TraceId(HttpContext context) =>
        Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
}
