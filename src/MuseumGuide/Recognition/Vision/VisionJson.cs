using System.Text.Json.Serialization;

namespace MuseumGuide.Recognition.Vision;

/// <summary>How a picture model's answers are read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(SeenReply))]
[JsonSerializable(typeof(AttributedReply))]
internal sealed partial class VisionJson : JsonSerializerContext;
