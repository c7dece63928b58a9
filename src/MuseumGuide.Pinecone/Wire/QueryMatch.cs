namespace MuseumGuide.Pinecone.Wire;

internal sealed record QueryMatch(string Id, float Score);
