namespace MuseumGuide.Host.Health;

/// <summary>Puts the count at the beginning of every request.</summary>
internal static class RequestCounting
{
    /// <summary>Counts every answer but those of probes and of <c>/metrics</c>.</summary>
    public static void UseRequestTally(this IApplicationBuilder app)
    {
        var tally = app.ApplicationServices.GetRequiredService<RequestTally>();
        app.Use(async (context, next) =>
        {
            await next(context);
            if (!ProbePath.Is(context.Request.Path)) tally.Count(context.Response.StatusCode);
        });
    }
}
