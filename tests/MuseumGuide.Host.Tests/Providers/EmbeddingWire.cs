using System.Runtime.InteropServices;
using System.Text.Json.Nodes;

namespace MuseumGuide.Host.Tests.Providers;

/// <summary>Embeddings as they go over the wire.</summary>
internal static class EmbeddingWire
{
    private const int UsualDimensions = 1_536;

    public static JsonObject Reply(RecordedRequest request, bool asFloats)
    {
        var dimensions = request.Json?["dimensions"]?.GetValue<int>() ?? UsualDimensions;
        var isBase64 = !asFloats && request.Json?["encoding_format"]?.GetValue<string>() == "base64";
        var texts = request.Json?["input"] switch
        {
            JsonArray many => many.Select(text => text?.GetValue<string>() ?? ""),
            JsonValue one => [one.GetValue<string>()],
            _ => [],
        };
        var data = texts.Select((text, index) => new JsonObject
        {
            ["object"] = "embedding", ["index"] = index, ["embedding"] = Encode(VectorOf(text, dimensions), isBase64),
        }).ToArray();
        return new JsonObject
        {
            ["object"] = "list",
            ["data"] = new JsonArray([.. data]),
            ["model"] = request.Model ?? "fake",
            ["usage"] = new JsonObject { ["prompt_tokens"] = data.Length, ["total_tokens"] = data.Length },
        };
    }

    /// <summary>A unit vector to which every word adds its own few directions.</summary>
    public static float[] VectorOf(string text, int dimensions)
    {
        var vector = new float[dimensions];
        vector[0] = 0.01f;
        foreach (var word in text.ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var hash = 17u;
            foreach (var letter in word.Where(char.IsLetterOrDigit)) hash = (hash * 31) + letter;
            for (var i = 0; i < 4; i++)
            {
                hash = (hash * 2_654_435_761u) + 12_345u;
                vector[hash % (uint)dimensions] += (hash & 0x10000) == 0 ? 1 : -1;
            }
        }

        var length = MathF.Sqrt(vector.Sum(value => value * value));
        return [.. vector.Select(value => value / length)];
    }

    private static JsonNode Encode(float[] vector, bool isBase64) =>
        isBase64
            ? JsonValue.Create(Convert.ToBase64String(MemoryMarshal.AsBytes<float>(vector)))
            : new JsonArray([.. vector.Select(value => JsonValue.Create(value))]);
}
