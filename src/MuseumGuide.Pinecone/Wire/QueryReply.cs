namespace MuseumGuide.Pinecone.Wire;

internal sealed record QueryReply(IReadOnlyList<QueryMatch>? Matches);
