using System.Text.Json.Serialization;

namespace MuseumGuide.Pinecone.Wire;

/// <summary>The data plane's JSON: camelCase.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(UpsertRequest))]
[JsonSerializable(typeof(UpsertReply))]
[JsonSerializable(typeof(QueryRequest))]
[JsonSerializable(typeof(QueryReply))]
[JsonSerializable(typeof(FetchReply))]
[JsonSerializable(typeof(DeleteRequest))]
[JsonSerializable(typeof(EmptyObject))]
[JsonSerializable(typeof(ListReply))]
[JsonSerializable(typeof(StatsReply))]
[JsonSerializable(typeof(DataError))]
internal sealed partial class DataJson : JsonSerializerContext;
