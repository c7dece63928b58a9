namespace MuseumGuide.Pinecone.Wire;

/// <summary>How the data plane refuses.</summary>
internal sealed record DataError(int? Code, string? Message);
