namespace MuseumGuide.Pinecone.Wire;

internal sealed record NamespaceStats(long VectorCount);
