using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;
using MuseumGuide.Host.Limits;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Reads a small JSON document from a request.</summary>
internal static class JsonBody
{
    /// <summary>Reads the body.</summary>
    /// <returns>The document; null where it is no such JSON.</returns>
    /// <exception cref="BadHttpRequestException">It is too large.</exception>
    public static async Task<T?> ReadAsync<T>(
        HttpRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var most = request.HttpContext.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value.SmallBodyBytes;
        if (request.ContentLength > most) throw TooLarge();
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (body.Length + read > most) throw TooLarge();
            body.Write(buffer, 0, read);
        }

        try
        {
            return JsonSerializer.Deserialize(body.GetBuffer().AsSpan(0, (int)body.Length), type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static BadHttpRequestException TooLarge() =>
        new("The document is too large.", StatusCodes.Status413PayloadTooLarge);
}
