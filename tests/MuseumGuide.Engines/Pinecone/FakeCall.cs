using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace MuseumGuide.Engines.Pinecone;

/// <summary>One call, read strictly.</summary>
internal sealed class FakeCall(HttpContext context, bool delaysWrites)
{
    private const long MostBodyBytes = 2 * 1024 * 1024;

    private static readonly JsonSerializerOptions Camel = Strict(JsonNamingPolicy.CamelCase);
    private static readonly JsonSerializerOptions Snake = Strict(JsonNamingPolicy.SnakeCaseLower);

    public string Route => $"{context.Request.Method} {context.Request.Path}";

    public IQueryCollection Query => context.Request.Query;

    public bool DelaysWrites => delaysWrites;

    public bool IsControl => context.Request.Path.StartsWithSegments("/indexes", StringComparison.Ordinal);

    /// <summary>Answers what every call may be refused for.</summary>
    /// <returns>Whether it was refused.</returns>
    public async Task<bool> RefusesHeadersAsync()
    {
        var headers = context.Request.Headers;
        if (headers["Api-Key"] != FakePinecone.Key)
        {
            await RefuseAsync(401, "UNAUTHENTICATED", "Invalid API key");
            return true;
        }

        if (headers["X-Pinecone-Api-Version"] != "2026-04")
        {
            await RefuseAsync(400, "INVALID_ARGUMENT", "X-Pinecone-Api-Version must be 2026-04");
            return true;
        }

        if (context.Request.Method == "POST"
            && context.Request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) != true)
        {
            await RefuseAsync(415, "INVALID_ARGUMENT", "application/json is expected");
            return true;
        }

        return false;
    }

    /// <summary>Reads the body; a field that is not known, or missing, is refused.</summary>
    /// <returns>Null where it was refused.</returns>
    public async Task<T?> ReadAsync<T>()
        where T : class
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        if (body.Length > MostBodyBytes)
        {
            await RefuseAsync(400, "INVALID_ARGUMENT", "Request size exceeds 2 MB");
            return null;
        }

        try
        {
            if (JsonSerializer.Deserialize<T>(body.ToArray(), IsControl ? Snake : Camel) is { } read) return read;
        }
        catch (JsonException e)
        {
            await RefuseAsync(IsControl ? 422 : 400, "INVALID_ARGUMENT", e.Message);
            return null;
        }

        await RefuseAsync(400, "INVALID_ARGUMENT", "null");
        return null;
    }

    public Task AnswerAsync(JsonNode body, int status = 200)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body.ToJsonString(), context.RequestAborted);
    }

    public Task RefuseAsync(int status, string code, string message) => AnswerAsync(
        IsControl
            ? new JsonObject
            {
                ["error"] = new JsonObject { ["code"] = code, ["message"] = message },
                ["status"] = status,
            }
            : new JsonObject { ["code"] = 3, ["message"] = message, ["details"] = new JsonArray() },
        status);

    private static JsonSerializerOptions Strict(JsonNamingPolicy naming) => new()
    {
        PropertyNamingPolicy = naming,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };
}
