using MuseumGuide.Host.Problems;
using MuseumGuide.Photos;

namespace MuseumGuide.Host.Limits;

/// <summary>Lets in as much of one kind of work as has a slot; the rest is told to come again.</summary>
internal static class SlotFilter
{
    /// <summary>Gives each request a slot until its reply has ended.</summary>
    public static TBuilder InSlots<TBuilder>(this TBuilder route, Func<WorkSlots, WorkGate> kind)
        where TBuilder : IEndpointConventionBuilder => route.AddEndpointFilter(async (invocation, next) =>
    {
        var context = invocation.HttpContext;
        var gate = kind(context.RequestServices.GetRequiredService<WorkSlots>());
        if (await gate.TryEnterAsync(0, context.RequestAborted) is not { } place)
        {
            await GuideProblem.Busy(gate.RetryAfter).WriteAsync(context);
            return Results.Empty;
        }

        // A stream goes on after its handler has returned.
        context.Response.RegisterForDispose(place);
        return await next(invocation);
    });
}
