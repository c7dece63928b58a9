using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A picture model's guess at a work's record.</summary>
/// <param name="Confidence">The model's own word for how sure it is, and no probability.</param>
internal sealed record MetadataAnswer(
    string? Artist, string? Title, string? Year, string? Period,
    [AllowedValues("high", "medium", "low")] string Confidence);
