using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Reads a small JSON document from a request.</summary>
internal static class JsonBody
{
    // A question and two hundred messages of a thousand characters, escaped at worst.
    private const int MostBytes = 1024 * 1024;

    /// <summary>Reads the body.</summary>
    /// <returns>The document; null where it is no such JSON, or too large.</returns>
    public static async Task<T?> ReadAsync<T>(
        HttpRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        if (request.ContentLength > MostBytes) return null;
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (body.Length + read > MostBytes) return null;
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
}
