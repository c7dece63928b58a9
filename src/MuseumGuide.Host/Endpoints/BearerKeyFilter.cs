using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using MuseumGuide.Host.Problems;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Lets in who shows the staff's key as a bearer token in the header, nowhere else.</summary>
internal sealed class BearerKeyFilter(string key) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    // Compared as hashes: equal lengths, and the key itself is not kept.
    private readonly byte[] _hash = HashOf(key);

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var shown = http.Request.Headers.Authorization.ToString();
        if (shown.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(HashOf(shown[Scheme.Length..].Trim()), _hash))
            return next(context);

        http.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        return ValueTask.FromResult<object?>(GuideProblem.Unauthorized.ToResult(http));
    }

    private static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
