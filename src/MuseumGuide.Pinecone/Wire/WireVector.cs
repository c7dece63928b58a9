namespace MuseumGuide.Pinecone.Wire;

internal sealed record WireVector(string Id, float[] Values, VectorMark? Metadata);
