using System.Text.Json.Serialization;

namespace MuseumGuide.Describing.Gaps;

/// <summary>How a model's answer is read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(GapReply))]
internal sealed partial class GapJson : JsonSerializerContext;
