using System.Text.Json.Nodes;

namespace MuseumGuide.Deployment.Tests.Files;

/// <summary>Finds values in what was read.</summary>
internal static class JsonReading
{
    /// <summary>The value at a path such as <c>spec.template.spec</c>; null where there is none.</summary>
    public static JsonNode? At(this JsonNode? node, string path) =>
        path.Split('.').Aggregate(node, (at, name) => (at as JsonObject)?[name]);

    /// <summary>The text at a path; null where there is none.</summary>
    public static string? Text(this JsonNode? node, string path) => node.At(path)?.ToString();

    /// <summary>The elements of the list at a path, none where there is no list.</summary>
    public static IReadOnlyList<JsonNode> List(this JsonNode? node, string path) =>
        [.. (node.At(path) as JsonArray ?? []).Select(element => element!)];

    /// <summary>Every object within, itself too.</summary>
    public static IEnumerable<JsonObject> Objects(this JsonNode? node) => node switch
    {
        JsonObject found => found.SelectMany(member => member.Value.Objects()).Prepend(found),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
