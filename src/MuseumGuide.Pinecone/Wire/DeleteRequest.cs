namespace MuseumGuide.Pinecone.Wire;

internal sealed record DeleteRequest(IReadOnlyList<string> Ids, string Namespace);
