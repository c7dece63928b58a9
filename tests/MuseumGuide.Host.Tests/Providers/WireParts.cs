using System.Text.Json.Nodes;

namespace MuseumGuide.Host.Tests.Providers;

/// <summary>What the content of a chat message is made of.</summary>
internal static class WireParts
{
    /// <summary>The texts, whether the content is one string or a list of parts.</summary>
    public static IEnumerable<string> TextsIn(JsonNode? content) => content switch
    {
        JsonValue text => [text.GetValue<string>()],
        JsonArray parts => parts.Select(part => part?["text"]?.GetValue<string>()).OfType<string>(),
        _ => [],
    };

    /// <summary>The pictures in data URLs.</summary>
    public static IEnumerable<RecordedFile> ImagesIn(JsonNode? content) =>
        content is JsonArray parts
            ? parts.Select(part => part?["image_url"]?["url"]?.GetValue<string>()).OfType<string>().Select(Decode)
            : [];

    private static RecordedFile Decode(string url)
    {
        const string Marker = ";base64,";
        var at = url.IndexOf(Marker, StringComparison.Ordinal);
        return url.StartsWith("data:", StringComparison.Ordinal) && at > 0
            ? new RecordedFile("", url[5..at], Convert.FromBase64String(url[(at + Marker.Length)..]))
            : new RecordedFile(url, "", []);
    }
}
