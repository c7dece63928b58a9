using Microsoft.Net.Http.Headers;
using MuseumGuide.Host.Limits;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Lets in who shows the staff's key as a bearer token in the header, nowhere else, and locks out who guesses
/// it.</summary>
internal sealed class BearerKeyFilter(AdminKey key, KeyLockout lockout, AuditLog audit) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        return FindRefusal(http) is { } problem
            ? ValueTask.FromResult<object?>(problem.ToResult(http))
            : next(context);
    }

    private GuideProblem? FindRefusal(HttpContext http)
    {
        var client = ClientName.Of(http);
        var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        // The right key neither: else it could be guessed at leisure.
        if (lockout.FindWait(client) is { } wait) return GuideProblem.RateLimited(wait);

        http.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        var shown = http.Request.Headers.Authorization.ToString();
        if (!shown.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            audit.AdminRefused(client, route);
            return GuideProblem.Unauthorized;
        }

        if (!key.Is(shown[Scheme.Length..].Trim()))
        {
            audit.AdminRefused(client, route);
            lockout.Fail(client);
            if (lockout.FindWait(client) is not null) audit.ClientLockedOut(client);
            return GuideProblem.Unauthorized;
        }

        audit.AdminAllowed(client, route);
        lockout.Succeed(client);
        http.Response.Headers.Remove(HeaderNames.WWWAuthenticate);
        return null;
    }
}
