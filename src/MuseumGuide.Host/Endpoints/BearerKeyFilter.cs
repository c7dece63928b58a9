using Microsoft.Net.Http.Headers;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Settings;
using MuseumGuide.Limiting;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Lets in who shows the staff's key as a bearer token in the header, nowhere else, and locks out who guesses
/// it.</summary>
internal sealed class BearerKeyFilter(AdminKey key, IKeyLockout lockout, AuditLog audit) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    public async ValueTask<object?> InvokeAsync(
        EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        return await FindRefusalAsync(http) is { } problem ? problem.ToResult(http) : await next(context);
    }

    private async ValueTask<GuideProblem?> FindRefusalAsync(HttpContext http)
    {
        var gone = http.RequestAborted;
        var client = ClientName.Of(http);
        var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        // The right key neither: else it could be guessed at leisure.
        if (await lockout.FindWaitAsync(client, gone) is { } wait) return GuideProblem.RateLimited(wait);

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
            // Also when the client has gone: it has guessed.
            await lockout.FailAsync(client, CancellationToken.None);
            if (await lockout.FindWaitAsync(client, gone) is not null) audit.ClientLockedOut(client);
            return GuideProblem.Unauthorized;
        }

        audit.AdminAllowed(client, route);
        await lockout.SucceedAsync(client, gone);
        http.Response.Headers.Remove(HeaderNames.WWWAuthenticate);
        return null;
    }
}
