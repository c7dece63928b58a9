using System.Text.Json.Serialization;

namespace MuseumGuide.Pinecone.Wire;

/// <summary>The control plane's JSON: snake_case.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(NewIndex))]
[JsonSerializable(typeof(IndexDescription))]
[JsonSerializable(typeof(ControlError))]
internal sealed partial class ControlJson : JsonSerializerContext;
