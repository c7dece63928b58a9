using System.Text.Json.Nodes;

namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>Examples that the demo gallery's guide once answered, kept in the program.</summary>
internal static class Example
{
    /// <param name="name">The file's name; what ends in <c>.json</c> is JSON, anything else text.</param>
    public static JsonNode Read(string name)
    {
        using var stream = typeof(Example).Assembly.GetManifestResourceStream(
                $"{typeof(Example).Namespace}.Examples.{name}")
            ?? throw new FileNotFoundException("There is no such example.", name);
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        return name.EndsWith(".json", StringComparison.Ordinal)
            ? JsonNode.Parse(text)!
            : JsonValue.Create(text);
    }
}
