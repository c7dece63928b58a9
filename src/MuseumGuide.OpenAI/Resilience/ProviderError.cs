using System.Text.Json;

namespace MuseumGuide.OpenAI.Resilience;

/// <summary>The error object in a refusal's body, <c>{"error":{"code":…,"type":…}}</c>; its message is never read.
/// </summary>
internal readonly record struct ProviderError(string? Code, string? Type)
{
    private static readonly HashSet<string> AccountWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "insufficient_quota", "billing_hard_limit_reached", "billing_not_active", "billing_error",
        "account_deactivated", "access_terminated", "invalid_api_key", "invalid_authentication",
        "authentication_error", "permission_denied", "permission_error", "model_not_found",
        "organization_restricted", "unsupported_country_region_territory",
    };

    /// <summary>Whether only the operator can mend it: a spent account, a refused key, a model not granted.</summary>
    public bool RefusesAccount =>
        (Code is not null && AccountWords.Contains(Code)) || (Type is not null && AccountWords.Contains(Type));

    public static ProviderError Read(BinaryData? body)
    {
        if (body is null) return default;
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("error", out var error)
                && error.ValueKind == JsonValueKind.Object
                ? new ProviderError(Text(error, "code"), Text(error, "type"))
                : default;
        }
        catch (JsonException)
        {
            // A proxy's page or a cut body: the status alone decides.
            return default;
        }
    }

    private static string? Text(JsonElement error, string name) =>
        error.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
