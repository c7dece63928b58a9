using Microsoft.Net.Http.Headers;
using MuseumGuide.Host.Limits;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Lets in who shows the staff's key as a bearer token in the header, nowhere else, and locks out who guesses
/// it.</summary>
internal sealed class BearerKeyFilter(AdminKey key, KeyLockout lockout) : IEndpointFilter
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
        // The right key neither: else it could be guessed at leisure.
        if (lockout.FindWait(client) is { } wait) return GuideProblem.RateLimited(wait);

        http.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        var shown = http.Request.Headers.Authorization.ToString();
        if (!shown.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return GuideProblem.Unauthorized;
        if (!key.Is(shown[Scheme.Length..].Trim()))
        {
            lockout.Fail(client);
            return GuideProblem.Unauthorized;
        }

        lockout.Succeed(client);
        http.Response.Headers.Remove(HeaderNames.WWWAuthenticate);
        return null;
    }
}
