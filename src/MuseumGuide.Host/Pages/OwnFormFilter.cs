using MuseumGuide.Host.Problems;

namespace MuseumGuide.Host.Pages;

/// <summary>Takes forms that were sent from the guide's own pages.</summary>
/// <remarks>No cookie marks a visitor, so there is nothing for a forged form to misuse but the visitor's share of the
/// guide's time. Browsers say where a form comes from: all current ones by <c>Sec-Fetch-Site</c>, older ones and
/// addresses without TLS by <c>Origin</c> or <c>Referer</c>, which the guide's own pages let them send to
/// itself.</remarks>
internal sealed class OwnFormFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        IsOwn(context.HttpContext.Request)
            ? next(context)
            : ValueTask.FromResult<object?>(GuideProblem.CrossSite.ToPage(context.HttpContext));

    private static bool IsOwn(HttpRequest request)
    {
        var headers = request.Headers;
        if (headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site) return site is "same-origin" or "none";
        if (headers.Origin.ToString() is { Length: > 0 } origin) return IsOwn(origin, request);
        // What tells neither is no browser, or one told to be silent; it brings nothing of the visitor's along.
        return headers.Referer.ToString() is not { Length: > 0 } referer || IsOwn(referer, request);
    }

    // Not the scheme: a proxy that ends TLS need not be a trusted one.
    private static bool IsOwn(string address, HttpRequest request) =>
        Uri.TryCreate(address, UriKind.Absolute, out var from)
        && from.Host.Equals(request.Host.Host.Trim('[', ']'), StringComparison.OrdinalIgnoreCase);
}
