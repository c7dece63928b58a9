namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>The parameters that operations share.</summary>
internal static class ParameterSketches
{
    public static ParameterSketch ArtworkId { get; } = new("id", "The work's stable id.", "demo-306");

    public static ParameterSketch Lang { get; } = new("lang", null, "en")
    {
        Pattern = LanguageTag.Pattern, MaxLength = LanguageTag.MaxLength,
    };

    /// <summary>What audio, captions and transcript of a work are all asked with.</summary>
    public static IReadOnlyList<ParameterSketch> Narration { get; } =
    [
        ArtworkId,
        Length("How much is told."),
        Lang with { Description = "The language wished for, such as en or pt-BR. The transcript says which it is in." },
        new("voice", "One of the provider's voices; its own choice when left out or not there.", "alloy")
        {
            Pattern = NarrationQuery.VoicePattern,
        },
        new("origins", "Whether it is said whose words follow.", true) { Default = false },
    ];

    public static ParameterSketch Length(string? description) => new("length", description, "glance")
    {
        Words = ["glance", "short", "full"], Default = "short",
    };

    /// <summary>Words of at most 200 characters.</summary>
    public static ParameterSketch Text(string name, string example) =>
        new(name, null, example) { MaxLength = SearchEndpoint.LongestText };
}
