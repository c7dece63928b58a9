namespace MuseumGuide.Host.Serving;

/// <summary>Headers that every reply carries, whatever it is.</summary>
internal static class SecurityHeaders
{
    /// <summary>Own files only, no script or style in the markup; the visitor's photo comes back inside the
    /// page, and a spoken answer is played from the page's own memory.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'self'; img-src 'self' data:; media-src 'self' blob:; object-src 'none'; base-uri 'none'; "
        + "form-action 'self'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // At the last moment, for the error handler clears what was set before.
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpContext)state).Response.Headers;
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            // To itself alone: by it old browsers say that a form is the guide's own.
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(self), microphone=(self), geolocation=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            // The museum's own site may show the pictures.
            headers["Cross-Origin-Resource-Policy"] = "same-site";
            if (((HttpContext)state).Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000";
            // Talks to a script that these pages do not have.
            headers.Remove("blazor-enhanced-nav");
            return Task.CompletedTask;
        }, context);
        return next(context);
    });
}
