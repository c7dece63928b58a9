using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MuseumGuide.Recognition;

namespace MuseumGuide.Redis.Analyses;

/// <summary>Writes analyses as JSON, and reads back nothing but what it would write.</summary>
internal static class AnalysisJson
{
    // The names stay when types are renamed.
    private static readonly JsonDerivedType[] Outcomes =
    [
        new(typeof(Identification.Recognized), "recognized"), new(typeof(Identification.Ambiguous), "ambiguous"),
        new(typeof(Identification.Described), "described"),
        new(typeof(Identification.NotInCollection), "not_in_collection"),
        new(typeof(Identification.Unusable), "unusable"),
    ];

    private static readonly JsonTypeInfo<StoredAnalysis> Stored =
        (JsonTypeInfo<StoredAnalysis>)CreateOptions().GetTypeInfo(typeof(StoredAnalysis));

    /// <summary>Writes an analysis.</summary>
    public static byte[] Write(StoredAnalysis analysis) => JsonSerializer.SerializeToUtf8Bytes(analysis, Stored);

    /// <summary>Reads an analysis.</summary>
    /// <returns>Null for anything that this version of the guide would not have written.</returns>
    public static StoredAnalysis? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Stored) is { } stored && IsWhole(stored.Analysis.Identification)
                ? stored
                : null;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static bool IsWhole(Identification identification) => identification switch
    {
        Identification.Recognized recognized => recognized.Matches.Count > 0
            && recognized.Matches.All(match => IsOutline(match.Outline)) && AreWhole(recognized.Candidates),
        Identification.Ambiguous ambiguous => ambiguous.Shortlist.Count > 0 && AreWhole(ambiguous.Shortlist),
        Identification.Described described => described.View.Sentences.Count > 0 && AreWhole(described.Candidates),
        Identification.NotInCollection absent => AreWhole(absent.Candidates),
        _ => true,
    };

    private static bool AreWhole(IReadOnlyList<Candidate> candidates) =>
        candidates.All(candidate => IsOutline(candidate.Outline));

    private static bool IsOutline(IReadOnlyList<Point>? outline) => outline is null or { Count: 4 };

    private static JsonSerializerOptions CreateOptions() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        IgnoreReadOnlyProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
        TypeInfoResolver = AnalysisJsonContext.Default.WithAddedModifier(type =>
        {
            if (type.Type != typeof(Identification)) return;
            type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "outcome" };
            foreach (var outcome in Outcomes) type.PolymorphismOptions.DerivedTypes.Add(outcome);
        }),
    };
}
