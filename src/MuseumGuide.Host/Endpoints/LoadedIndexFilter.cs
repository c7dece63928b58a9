using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Turns photos away until the first index is loaded: without one, "not in this collection" would be
/// untrue.</summary>
internal sealed class LoadedIndexFilter(RecognitionIndexHolder index) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (index.IsLoaded) return await next(context);

        var problem = GuideProblem.NotReady(Obstacle.StillLoading);
        await problem.WriteAsync(context.HttpContext);
        return Results.Empty;
    }
}
