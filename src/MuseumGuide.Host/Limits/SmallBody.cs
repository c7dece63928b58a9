using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace MuseumGuide.Host.Limits;

/// <summary>Bounds bodies that are read by the framework.</summary>
internal static class SmallBody
{
    /// <summary>Tells whether a body announces too much; one that announces nothing is cut off at the limit.</summary>
    public static bool IsTooLarge(HttpContext context)
    {
        var most = context.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value.SmallBodyBytes;
        if (context.Request.ContentLength is { } announced) return announced > most;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = most;
        return false;
    }
}
