using MuseumGuide.Host.Settings;
using MuseumGuide.Limiting;

namespace MuseumGuide.Host.Limits;

/// <summary>Which requests are counted under which quotas.</summary>
internal sealed class RateLimitPolicies(GuideSettings settings)
{
    // A page is one read, and each of its pictures another.
    private const long ReadsPerWrite = 10;

    // Probes, measures, the document of the API, and what every page links to.
    private static readonly string[] FreeFolders = ["/health", "/metrics", "/openapi", "/icons", "/assets"];

    /// <summary>What a visitor sends: photos, questions, forms.</summary>
    public RateLimitPolicy Writes { get; } = Of("writes", settings.Server, 1);

    /// <summary>What a visitor looks at.</summary>
    public RateLimitPolicy Reads { get; } = Of("reads", settings.Server, ReadsPerWrite);

    /// <summary>Of all that, what may ask a paid provider.</summary>
    public RateLimitPolicy Paid { get; } = new(
        "paid",
        [
            new Quota("minute", settings.Server.MaxPaidRequestsPerMinute, TimeSpan.FromMinutes(1)),
            new Quota("hour", settings.Server.MaxPaidRequestsPerHour, TimeSpan.FromHours(1)),
        ]);

    /// <summary>Finds the policy of a request, whose address is without language and mode.</summary>
    /// <returns>Null for what is free.</returns>
    public RateLimitPolicy? Find(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return Writes;
        return IsFree(request.Path) ? null : Reads;
    }

    private static bool IsFree(PathString path) =>
        FreeFolders.Any(folder => path.StartsWithSegments(folder, StringComparison.Ordinal)) || IsFileAtTheRoot(path);

    // Style, scripts, manifest and service worker.
    private static bool IsFileAtTheRoot(PathString path) =>
        path.Value is { Length: > 1 } text && text.IndexOf('/', 1) < 0 && text.Contains('.', StringComparison.Ordinal);

    private static RateLimitPolicy Of(string name, ServerOptions server, long times) => new(
        name,
        [
            new Quota("minute", server.MaxRequestsPerMinute * times, TimeSpan.FromMinutes(1)),
            new Quota("hour", server.MaxRequestsPerHour * times, TimeSpan.FromHours(1)),
        ]);
}
