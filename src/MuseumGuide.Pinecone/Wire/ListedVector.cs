namespace MuseumGuide.Pinecone.Wire;

internal sealed record ListedVector(string Id);
