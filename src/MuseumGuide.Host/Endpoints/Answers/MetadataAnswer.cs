namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A picture model's guess at a work's record.</summary>
internal sealed record MetadataAnswer(string? Artist, string? Title, string? Year, string? Period, string Confidence);
