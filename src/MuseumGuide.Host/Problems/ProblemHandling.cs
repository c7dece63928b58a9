using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Timeouts;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Host.Settings;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Host.Problems;

/// <summary>The one place where exceptions, time-outs and bare statuses become problems.</summary>
internal static class ProblemHandling
{
    public static IServiceCollection AddProblemHandling(this IServiceCollection services, GuideSettings settings) =>
        services
            .AddProblemDetails(options => options.CustomizeProblemDetails = problem =>
                // The framework writes a whole traceparent under the same name.
                problem.ProblemDetails.Extensions["trace_id"] = ProblemWriting.TraceId(problem.HttpContext))
            .AddRequestTimeouts(options => options.DefaultPolicy = new RequestTimeoutPolicy
            {
                Timeout = settings.Server.RequestTimeout,
                TimeoutStatusCode = GuideProblem.TimedOut.Status,
                WriteTimeoutResponse = GuideProblem.TimedOut.WriteAsync,
            });

    public static void UseProblemHandling(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = HandleAsync,
            // The handler decides, from the exception, whether the log needs it.
            SuppressDiagnosticsCallback = _ => true,
        });
        app.UseStatusCodePages(context =>
            GuideProblem.ForStatus(context.HttpContext.Response.StatusCode).WriteAsync(context.HttpContext));
        app.Use(async (context, next) =>
        {
            await next(context);
            // A file's answer to conditions that do not hold has the file's type already, and nothing in it.
            if (context.Response is { HasStarted: false, StatusCode: 412 or 416 } response)
                (response.ContentType, response.ContentLength) = (null, null);
        });
    }

    private static Task HandleAsync(HttpContext context)
    {
        var exception = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var problem = exception switch
        {
            CatalogException or VectorStoreException => GuideProblem.StoreUnavailable,
            BadHttpRequestException bad => GuideProblem.ForStatus(bad.StatusCode),
            _ => GuideProblem.ForStatus(StatusCodes.Status500InternalServerError),
        };
        if (problem.Status >= 500)
        {
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ProblemHandling)).LogAt(
                CodePlace.Here(), LogLevel.Error, exception, "A request ended with {Code}.", ("Code", problem.Code));
        }

        context.Response.StatusCode = problem.Status;
        return problem.WriteAsync(context);
    }
}
