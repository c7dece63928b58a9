namespace MuseumGuide.Pinecone.Wire;

internal sealed record QueryRequest(
    float[] Vector, int TopK, string Namespace, bool IncludeValues, bool IncludeMetadata);
