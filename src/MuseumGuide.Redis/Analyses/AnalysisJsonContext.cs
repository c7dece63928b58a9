using System.Text.Json.Serialization;
using MuseumGuide.Recognition;

namespace MuseumGuide.Redis.Analyses;

/// <summary>What is known of the written types when the program is built.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StoredAnalysis))]
[JsonSerializable(typeof(Identification.Recognized))]
[JsonSerializable(typeof(Identification.Ambiguous))]
[JsonSerializable(typeof(Identification.Described))]
[JsonSerializable(typeof(Identification.NotInCollection))]
[JsonSerializable(typeof(Identification.Unusable))]
internal sealed partial class AnalysisJsonContext : JsonSerializerContext;
