namespace MuseumGuide.Host.Limits;

/// <summary>Remembers when a visitor leaves, apart from when a request's time is up.</summary>
internal static class ConnectionToken
{
    private static readonly object Key = new();

    /// <summary>Takes note of it; before the request's time is bounded.</summary>
    public static void UseConnectionToken(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Items[Key] = context.RequestAborted;
        return next(context);
    });

    /// <summary>Ends when the visitor leaves.</summary>
    public static CancellationToken Of(HttpContext context) =>
        context.Items[Key] is CancellationToken token ? token : context.RequestAborted;
}
