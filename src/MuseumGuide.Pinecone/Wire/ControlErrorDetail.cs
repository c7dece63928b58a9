namespace MuseumGuide.Pinecone.Wire;

internal sealed record ControlErrorDetail(string? Code, string? Message);
