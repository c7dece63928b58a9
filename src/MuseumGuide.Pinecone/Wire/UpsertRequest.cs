namespace MuseumGuide.Pinecone.Wire;

internal sealed record UpsertRequest(IReadOnlyList<WireVector> Vectors, string Namespace);
