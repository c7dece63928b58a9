using System.Text.Json.Serialization;

namespace MuseumGuide.Host.Pages.Work;

/// <summary>How a talk is written into the form.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(List<TalkMessage>))]
internal sealed partial class TalkJson : JsonSerializerContext;
