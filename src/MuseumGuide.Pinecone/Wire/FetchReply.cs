namespace MuseumGuide.Pinecone.Wire;

internal sealed record FetchReply(IReadOnlyDictionary<string, WireVector>? Vectors);
