namespace MuseumGuide.Pinecone.Wire;

internal sealed record IndexStatus(bool Ready, string? State);
