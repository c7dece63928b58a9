using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Visits;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>Lets a guide answer with the problem that a request tells it, in the guide's own form: as a page to people,
/// as a document to programs.</summary>
internal sealed class ToldProblems : IStartupFilter
{
    public const string Header = "Told-Problem";

    public static string Write(Fault.Problem problem) => JsonSerializer.Serialize(problem);

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseWhen(context => context.Request.Headers.ContainsKey(Header), told =>
        {
            told.UseVisits();
            told.Run(context =>
            {
                var problem = JsonSerializer.Deserialize<Fault.Problem>(context.Request.Headers[Header].ToString())!;
                context.Response.StatusCode = (int)problem.Status;
                return new GuideProblem(
                        (int)problem.Status, problem.Code, problem.Code, problem.Detail, problem.RetryAfter)
                    .WriteAsync(context);
            });
        });
        next(app);
    };
}
