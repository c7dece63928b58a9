using System.Text.Json.Serialization;

namespace MuseumGuide.Host.Commands;

/// <summary>How verbs write JSON: snake_case, every key present.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(IReadOnlyList<IdentifiedFile>))]
[JsonSerializable(typeof(Diagnosis))]
[JsonSerializable(typeof(LintReport))]
[JsonSerializable(typeof(ShownSetting[]))]
[JsonSerializable(typeof(MigrationReport))]
[JsonSerializable(typeof(MuseumGuide.Importing.VectorUpdateResult))]
[JsonSerializable(typeof(MuseumGuide.Importing.ImportReport))]
[JsonSerializable(typeof(MuseumGuide.Importing.Transfer.TransferReport))]
[JsonSerializable(typeof(MuseumGuide.Narrating.SpokenAheadReport))]
internal sealed partial class CommandJson : JsonSerializerContext;
